import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/plugins/lists";
import "tinymce/skins/ui/oxide/skin.css";

const home = document.getElementById("home");
const inline = home.dataset.kind === "tinymce";
const place = document.createElement(inline ? "div" : "textarea");
home.append(place);
tinymce.init({ target: place, inline, license_key: "gpl", skin: false, content_css: false, plugins: "lists", promotion: false }).then(([editor]) => {
  window.model = () => editor.getContent({ format: "text" });
});
