import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Node, createEditor } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

function Box() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  window.model = () => editor.children.map((block) => Node.string(block)).join("\n");
  return <Slate editor={editor} initialValue={[{ type: "paragraph", children: [{ text: "" }] }]}><Editable placeholder="Write a reply" /></Slate>;
}
createRoot(document.getElementById("home")).render(<Box />);
