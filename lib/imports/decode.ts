/** Bytes of a file to its text: UTF-8, UTF-16 with or without its mark, or what Windows wrote before. */
import { Unreadable } from "./brought";

/** Bytes. Ten thousand replies have less. */
export const LARGEST = 20 * 2 ** 20;
/** As much as tells how a file is written, in bytes. */
const LOOKED_AT = 400;

/** @throws Unreadable where it is no text */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST)
    throw new Unreadable(
      "The file",
      `It has more than ${LARGEST / 2 ** 20} MB: export fewer replies at once.`,
    );
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  if (opening.startsWith("PK"))
    throw new Unreadable(
      "The file",
      "It is packed (zip or Excel): bring the file inside, or save it as CSV.",
    );
  if (opening === "bplist00")
    throw new Unreadable("The file", "It is a binary property list: export it as CSV, or save it as XML.");
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.slice(0, LOOKED_AT).includes("\0"))
    throw new Unreadable("The file", "It is not text: export your replies as CSV, JSON or XML.");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const opening = bytes.subarray(0, LOOKED_AT);
  const zeros = (odd: number) => opening.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > opening.length / 4 && !zeros(0)) return "utf-16le";
  if (zeros(0) > opening.length / 4 && !zeros(1)) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
