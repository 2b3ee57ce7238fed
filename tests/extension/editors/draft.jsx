import { useState } from "react";
import { createRoot } from "react-dom/client";
import Draft from "draft-js";
import "draft-js/dist/Draft.css";

const { Editor, EditorState, RichUtils, getDefaultKeyBinding, KeyBindingUtil } = Draft;
function Box() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  window.model = () => state.getCurrentContent().getPlainText("\n");
  return <Editor editorState={state} onChange={setState} />;
}
createRoot(document.getElementById("home")).render(<Box />);
