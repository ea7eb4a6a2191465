import { quill } from "./parts/quill";

globalThis.editor = await quill("quill");
