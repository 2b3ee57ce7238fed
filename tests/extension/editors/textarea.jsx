const area = document.createElement("textarea");
document.getElementById("home").append(area);
window.model = () => area.value;
