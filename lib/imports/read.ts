/** A file of phrases from elsewhere, read: whose it is, what comes in, and what does not, with its place. */
import { sourceOf } from "./all";
import { type Brought, Unreadable } from "./brought";
import { contentOf } from "./content";
import { decode } from "./decode";
import { linesOf } from "./lines";

export { LARGEST } from "./decode";

/**
 * @param file its bytes, or text that was pasted
 * @throws Unreadable, with the place and what to do
 */
export function readImport(file: Uint8Array | string): Brought {
  try {
    return broughtFrom(typeof file === "string" ? file : decode(file));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // Nested deeper than any tool writes, or otherwise made to break things.
    throw new Unreadable("The file", "It is not of a form that Amends knows.");
  }
}

function broughtFrom(text: string): Brought {
  const content = contentOf(text);
  const source = sourceOf(content);
  const { replies, left } = source?.read(content) ?? { replies: [], left: [] };
  if (!source || (!replies.length && !left.length)) throw new Unreadable("The file", NOBODYS);
  const made = replies.map((reply) => linesOf(reply, source.syntax));
  return {
    source: source.name,
    lines: made.flatMap(({ lines }) => lines),
    left: [...left, ...made.flatMap(({ left }) => left)],
  };
}

const NOBODYS =
  "It is well formed, but holds no replies of a form that Amends knows. A table with a column “text” always works.";
