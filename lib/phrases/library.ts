/** All phrases, ours, the team's and the agent's own, made ready to be searched. */
import MiniSearch from "minisearch";
import type { OwnPhrase, Phrase } from "../model";
import { phrases } from "./all";
import { topicsOf } from "./topics";

/** Built at the first search, and again where the agent's own or the team's have changed: most tickets need none. */
const indexes = new WeakMap<OwnPhrase[], { team: readonly Phrase[]; index: MiniSearch }>();

/** @param lead how much more a phrase counts than its words alone, by its id */
export function look(asked: string, own: OwnPhrase[], team: readonly Phrase[], lead: (id: string) => number) {
  const known = indexes.get(own);
  const index = known?.team === team ? known.index : indexOf(own, team);
  indexes.set(own, { team, index });
  return index.search(asked, {
    prefix: true,
    // A letter wrong, or in longer words two swapped.
    fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 && 1),
    boost: { topics: 2 },
    boostDocument: lead,
  });
}

function indexOf(own: OwnPhrase[], team: readonly Phrase[]): MiniSearch {
  const made = new MiniSearch({ fields: ["text", "why", "topics"] });
  made.addAll([
    ...[...phrases, ...team].map((phrase) => ({
      ...phrase,
      text: words(phrase.text),
      topics: topicsOf(phrase),
    })),
    ...own.map(({ id, text, tags }) => ({ id, text: words(text), why: "own", topics: tags.join(" ") })),
  ]);
  return made;
}

function words(text: string): string {
  return text.replaceAll(/\{\w{1,40}\}/g, " ");
}
