import { place } from "./page";
import { field } from "./parts/editable";

place().innerHTML = "<textarea rows=8 cols=60></textarea>";
globalThis.editor = field(place().querySelector("textarea")!);
