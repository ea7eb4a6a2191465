import { place } from "./page";
import { editable } from "./parts/editable";

const box = document.createElement("div");
box.contentEditable = "true";
box.style.minHeight = "8em";
place().attachShadow({ mode: "open" }).append(box);
globalThis.editor = editable(box);
