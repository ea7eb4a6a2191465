import { ckeditor4 } from "./parts/ckeditor4";

globalThis.editor = await ckeditor4("appendTo");
