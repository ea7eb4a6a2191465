import { place } from "./page";
import { prosemirror } from "./parts/prosemirror";

globalThis.editor = prosemirror(place());
