import { tinyMCE } from "./parts/tinymce";

globalThis.editor = await tinyMCE("tinymce4", {});
