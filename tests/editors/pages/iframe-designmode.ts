import { place } from "./page";
import { editable, inFrame } from "./parts/editable";

place().innerHTML = "<iframe width=600 height=200></iframe>";
const page = await inFrame(place().querySelector("iframe")!, "<body></body>");
page.designMode = "on";
globalThis.editor = editable(page.body);
