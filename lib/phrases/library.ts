/** All phrases, ours and the agent's own, made ready to be searched. */
import MiniSearch from "minisearch";
import type { OwnPhrase } from "../model";
import { phrases } from "./all";
import { topicsOf } from "./topics";

/** Built at the first search, and again where the agent's own have changed: most tickets need none. */
const indexes = new WeakMap<OwnPhrase[], MiniSearch>();

/** @param lead how much more a phrase counts than its words alone, by its id */
export function look(asked: string, own: OwnPhrase[], lead: (id: string) => number) {
  const index = indexes.get(own) ?? indexOf(own);
  indexes.set(own, index);
  return index.search(asked, {
    prefix: true,
    // A letter wrong, or in longer words two swapped.
    fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 && 1),
    boost: { topics: 2 },
    boostDocument: lead,
  });
}

function indexOf(own: OwnPhrase[]): MiniSearch {
  const made = new MiniSearch({ fields: ["text", "why", "topics"] });
  made.addAll([
    ...phrases.map((phrase) => ({ ...phrase, text: words(phrase.text), topics: topicsOf(phrase) })),
    ...own.map(({ id, text, tags }) => ({ id, text: words(text), why: "own", topics: tags.join(" ") })),
  ]);
  return made;
}

function words(text: string): string {
  return text.replaceAll(/\{\w{1,40}\}/g, " ");
}
