/** The words of one message: all its parts, also those in frames of the page's own. */
import { type Body, readBody } from "../../dom";
import type { MessagesRecipe } from "../recipe";
import { all, inside, is, isFrame, outermost } from "./look";
import type { See } from "./place";

/** @returns undefined where the words are not found, `loading` where their frame has not come. */
export function bodyOf(message: Element, recipe: MessagesRecipe, see: See): Body | "loading" | undefined {
  for (const select of [recipe.body].flat()) {
    const parts = is(message, select) ? [message] : outermost(all(message, select));
    see("text", select, parts.length ? 1 : 0);
    if (!parts.length) continue;
    const bodies = parts.map((part) =>
      isFrame(part) ? framed(part, recipe) : readBody(part, recipe.without),
    );
    return bodies.every((body) => body !== undefined) ? joined(bodies) : "loading";
  }
  return undefined;
}

function framed(frame: Element, { without }: MessagesRecipe): Body | undefined {
  const page = inside(frame);
  return page && readBody(page.body, without);
}

/** One after the other, each a paragraph. */
function joined(bodies: Body[]): Body {
  const whole: Body = { text: "", pieces: [] };
  for (const { text, pieces } of bodies) {
    if (!text) continue;
    if (whole.text) whole.text += "\n\n";
    const by = whole.text.length;
    whole.pieces.push(...pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })));
    whole.text += text;
  }
  return whole;
}
