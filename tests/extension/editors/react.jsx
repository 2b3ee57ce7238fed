import { useState } from "react";
import { createRoot } from "react-dom/client";

function Box() {
  const [text, setText] = useState("");
  window.model = () => text;
  return <textarea value={text} onChange={(event) => setText(event.target.value)} />;
}
createRoot(document.getElementById("home")).render(<Box />);
