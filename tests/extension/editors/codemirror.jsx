import { EditorView, basicSetup } from "codemirror";

const view = new EditorView({ parent: document.getElementById("home"), extensions: [basicSetup, EditorView.lineWrapping] });
window.model = () => view.state.doc.toString();
