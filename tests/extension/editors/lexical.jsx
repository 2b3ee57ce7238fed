import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, createEditor } from "lexical";

const box = document.createElement("div");
box.contentEditable = "true";
document.getElementById("home").append(box);
const editor = createEditor({ namespace: "test", onError: (fault) => { throw fault; } });
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.model = () => editor.getEditorState().read(() => $getRoot().getChildren().map((block) => block.getTextContent()).join("\n"));
