/** What it has cost the customer so far, in their own words: calls, weeks, visits. */
import type { Reading } from "../model";
import { normalise } from "../text";
import type { Heard } from "./heard";

/** The signals whose places are shown as effort. */
const TELL = new Set(["effort", "effort-contacts", "effort-since", "weeks-unsolved"]);
const AT_MOST = 5;

type Effort = Reading["effort"][number];

/** In the order of the telling; of places that lie over each other, the longest. */
export function effortOf(heard: Heard[]): Effort[] {
  const found: Effort[] = [];
  const seen = new Set<string>();
  for (const { own, hits } of heard) {
    const spans = hits.filter(({ id }) => TELL.has(id)).flatMap((hit) => hit.spans);
    const longest = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const kept: typeof spans = [];
    for (const span of longest)
      if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
    for (const { message, start, end } of kept.sort((a, b) => a.start - b.start)) {
      const text = own.slice(start, end);
      const said = normalise(text).replace(/\s+/g, " ");
      if (seen.has(said)) continue;
      seen.add(said);
      found.push({ text, span: { message, start, end } });
    }
  }
  return found.slice(0, AT_MOST);
}
