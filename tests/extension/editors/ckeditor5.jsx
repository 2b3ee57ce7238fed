import { ClassicEditor, Essentials, Paragraph, Bold, List, Undo } from "ckeditor5";
import "ckeditor5/ckeditor5.css";

ClassicEditor.create(document.getElementById("home"), { licenseKey: "GPL", plugins: [Essentials, Paragraph, Bold, List, Undo], toolbar: ["bold"] }).then((editor) => {
  window.model = () => [...editor.model.document.getRoot().getChildren()].map((block) => [...block.getChildren()].map((child) => child.data ?? "\n").join("")).join("\n");
});
