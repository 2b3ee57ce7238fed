import Quill from "quill";
import "quill/dist/quill.snow.css";

const quill = new Quill("#home", { theme: "snow" });
window.model = () => quill.getText();
