import { place } from "./page";
import { prosemirror } from "./parts/prosemirror";

const box = document.createElement("div");
place().attachShadow({ mode: "open" }).append(box);
globalThis.editor = prosemirror(box);
