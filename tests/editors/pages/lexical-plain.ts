import { registerPlainText } from "@lexical/plain-text";
import { lexical } from "./parts/lexical";

globalThis.editor = lexical(registerPlainText);
