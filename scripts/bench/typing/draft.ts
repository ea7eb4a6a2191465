/** A long reply to type into, and what is typed: our own phrases, with the faults that agents make. */
import { phrases } from "../../../lib/phrases/all.ts";
import { fill } from "../../../lib/phrases/fill.ts";

const WORDS = 300;
const FAULTS = [
  "Hi Priya, I'm sorry for any inconvenience.",
  "Unfortunately our policy does not allow that.",
  "I will get back to you as soon as possible.",
];

/** What an agent types at its end, key by key; its own fault comes and goes as it is written. */
export const TYPED =
  "We apologise for the inconvenience caused. Please calm down, you should have told us. I will call you tomorrow at noon.";

/** Paragraphs, all together of so many words. */
export function longDraft(): string[] {
  const paragraphs = [...FAULTS];
  let words = count(paragraphs.join(" "));
  for (const { text } of phrases) {
    if (words >= WORDS) break;
    const filled = fill(text, { name: "Priya", thing: "espresso machine", agent: "Nora" }).text;
    paragraphs.push(filled);
    words += count(filled);
  }
  return paragraphs;
}

const count = (text: string) => text.split(/\s+/).length;
