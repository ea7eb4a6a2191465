import { registerRichText } from "@lexical/rich-text";
import { lexical } from "./parts/lexical";

globalThis.editor = lexical(registerRichText);
