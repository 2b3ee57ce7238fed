import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const style = document.createElement("style");
style.textContent = ".ProseMirror { white-space: pre-wrap; word-wrap: break-word; }";
document.head.append(style);
const view = new EditorView(document.getElementById("home"), { state: EditorState.create({ schema, plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)] }) });
window.model = () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");
