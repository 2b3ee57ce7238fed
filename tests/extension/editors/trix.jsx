import "trix";
import "trix/dist/trix.css";

const box = document.createElement("trix-editor");
document.getElementById("home").append(box);
window.model = () => box.editor.getDocument().toString();
