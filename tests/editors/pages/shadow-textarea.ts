import { place } from "./page";
import { field } from "./parts/editable";

const box = document.createElement("textarea");
box.rows = 8;
box.cols = 60;
place().attachShadow({ mode: "open" }).append(box);
globalThis.editor = field(box);
