import { addressed } from "../names";
import type { Draft, Found, Rule } from "../rule";

/** A greeting that a name can follow or replace: "Hello,", "Dear customer,", "Good morning". */
const GREETING =
  /^(hi|hello|hey|dear|good (?:morning|afternoon|evening))( (?:there|(?:valued )?(?:customer|guest|client|member|user|passenger|patient)|sir(?: or |\/)madam|sir|madam|all))?(?=[,!.]? ?$)/;
/** Whoever has closed the letter, or written this much, has left the name out. */
const MUCH = 320;

export default {
  about: "their name, known and not used",
  source: "practice; Packard & Berger 2021 (words that show listening)",
  severity: "note",
  check(draft) {
    const { name, past, finished, text } = draft;
    if (!name || past.answered || (!finished && text.length < MUCH) || isNamed(draft, name)) return [];
    return [{ ...place(draft, name), why: `You know their name: a greeting with ${name} costs nothing.` }];
  },
  examples: {
    flagged: [
      { draft: "Hello,\n\nyour lamp left us at noon.\n\nBest,\nSam", customer: "Anna Weber" },
      { draft: "Dear Sir or Madam,\n\nyour lamp left us at noon.\n\nSam", customer: "Anna Weber" },
      { draft: "Your lamp left us at noon.\n\nBest,\nSam", customer: "Anna Weber" },
    ],
    fine: [
      { draft: "Hello,\n\nyour lamp left us at noon.\n\nBest,\nSam" },
      { draft: "Hello,\n\nyour lamp", customer: "Anna Weber" },
      { draft: "Dear Ms Weber,\n\nyour lamp left us at noon.\n\nBest,\nSam", customer: "Anna Weber" },
      { draft: "Your lamp left us at noon, Anna.\n\nBest,\nSam", customer: "Anna Weber" },
      {
        draft: "It left us at noon.\n\nBest,\nSam",
        customer: "Anna Weber",
        before: "Hi Anna, I'm on it.",
        wrote: "And?",
      },
    ],
  },
} satisfies Rule;

function isNamed(draft: Draft, name: string): boolean {
  // Another's name, or a blank, is told of by its own rule.
  if (addressed(draft) || /[[{<]/.test(draft.sentences[0]!.text.slice(0, 40))) return true;
  const theirs = new Set(
    `${name} ${draft.ticket.customer.name ?? ""}`.toLowerCase().match(/[\p{L}'-]{2,}/gu) ?? [],
  );
  // The farewell is the agent's: "Best, Anna" names nobody else.
  const until = draft.body.at(-1)?.end ?? draft.plain.length;
  return (draft.plain.slice(0, until).match(/[\p{L}'-]{2,}/gu) ?? []).some((word) =>
    theirs.has(word.replace(/'s$/, "")),
  );
}

function place(draft: Draft, name: string): Pick<Found, "start" | "end" | "better"> {
  const first = draft.sentences[0]!;
  const found = GREETING.exec(draft.plain.slice(first.start, Math.min(first.end, first.start + 60)));
  if (!found) {
    // Nothing to reword where there is no greeting: the first word shows where one would stand.
    const [word] = /^\S{1,30}/.exec(first.text)!;
    return { start: first.start, end: first.start + word.length };
  }
  const end = first.start + found[0].length;
  const start = first.start;
  return { start, end, better: `${draft.text.slice(start, start + found[1]!.length)} ${name}` };
}
