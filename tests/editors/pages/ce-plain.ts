import { place } from "./page";
import { editable } from "./parts/editable";

place().innerHTML = "<div contenteditable=true style='min-height: 8em'></div>";
globalThis.editor = editable(place().querySelector("div")!);
