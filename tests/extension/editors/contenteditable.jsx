const box = document.createElement("div");
box.contentEditable = "true";
document.getElementById("home").append(box);
window.model = () => box.innerText.replace(/\u00a0/g, " ");
