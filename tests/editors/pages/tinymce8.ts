import { tinyMCE } from "./parts/tinymce";

globalThis.editor = await tinyMCE("tinymce", { license_key: "gpl", promotion: false });
