/** Messages of a given length to measure with, made of our own writing, always the same. */
import { seeded } from "../eval/bootstrap.ts";
import { ownItems } from "../eval/labels.ts";

let known: string[][] | undefined;

/** So many messages of so many words; no two alike, since items follow each other by chance. */
export function* messagesOf(words: number, count: number, seed = 1): Generator<string> {
  known ??= ownItems().map(({ text }) => text.split(/\s+/));
  const random = seeded(seed);
  for (let made = 0; made < count; made += 1) {
    const message: string[] = [];
    while (message.length < words) message.push(...known[Math.floor(random() * known.length)]!);
    yield message.slice(0, words).join(" ");
  }
}
