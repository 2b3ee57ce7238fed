const box = document.createElement("div");
box.contentEditable = "true";
document.getElementById("home").append(box);
window.model = () => [...box.childNodes].map((line) => line.textContent).join("\n").replace(/\u00a0/g, " ");
