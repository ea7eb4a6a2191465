import { normalise } from "../../text";
import { isAnswered, partsOf } from "../answered";
import type { Draft, Rule } from "../rule";

/** Whoever has closed the letter, or written this much, has left it out. */
const MUCH = 200;
/** Asked in anger, and answered by being heard: "How could you?", "Are you serious?", "Does anyone work there?" */
const OUTCRY =
  /\b(?:how (?:could|can|dare) you|are you (?:people|guys|trying|all|kidding|serious|that|even)|do you (?:people|guys|even|really|think|care|call|honestly)|does (?:anyone|anybody|nobody)|is (?:anyone|anybody|there (?:anyone|anybody|any chance))|what (?:kind|sort) of|what a|who (?:runs|do you think|does)|why (?:would|do|does|can't|is it so|should|am i|are you|did) (?:you|i|we|it|nobody|no one|anyone)? ?(?:even|still|always|never|people|have to|paying|bother|treat|lie)|how (?:hard|difficult|many times|long do i have to)|am i supposed|i supposed|really\?|seriously|you (?:people|guys|lot)\b)/;

export default {
  about: "a question of theirs left open",
  source: "Micah Solomon (listen to what exactly they want)",
  severity: "note",
  check(draft) {
    const last = draft.body.at(-1);
    if (!last || (!draft.finished && draft.text.length < MUCH)) return [];
    const open = questions(draft)
      .flatMap(partsOf)
      .find((question) => !isAnswered(draft, question));
    if (!open) return [];
    const { start, end } = last;
    const asked = open.length > 48 ? `${open.slice(0, 47).trimEnd()}\u2026` : open;
    return [{ start, end, why: `They asked \u201C${asked}\u201D and still wait for an answer.` }];
  },
  examples: {
    flagged: [
      {
        draft: "Hi,\n\nA new shade left us at noon.\n\nBest,\nSam",
        wrote: "Can I return the lamp in Leeds?",
      },
      {
        draft: "Hi,\n\nI've given you five stars for patience.\n\nBest,\nSam",
        wrote: "Does the bulb contain mercury?",
      },
      {
        draft: "Hi,\n\nThe new lamp leaves us at noon.\n\nBest,\nSam",
        wrote: "When will it leave and will I get the cost of the bulb back?",
        temperature: 0,
      },
    ],
    fine: [
      { draft: "Hi,\n\nYes, our shop in Leeds takes it.\n\nBest,\nSam", wrote: "Can I return the lamp?" },
      { draft: "Hi,\n\nIt will be there on Friday.\n\nBest,\nSam", wrote: "When will it come?" },
      { draft: "Hi,\n\nA new", wrote: "Does the bulb contain mercury?" },
      { draft: "Hi,\n\nA new lamp left us at noon.\n\nBest,\nSam", wrote: "How could you do this?" },
    ],
  },
} satisfies Rule;

/** Their open questions that want an answer, in their spelling. */
function questions({ ticket, reading }: Draft): string[] {
  return reading.questions
    .map(
      ({ message, start, end }) =>
        ticket.messages.find(({ id }) => id === message)?.text.slice(start, end) ?? "",
    )
    .map((text) =>
      text
        .slice(0, 400)
        .replace(/\s{1,200}/g, " ")
        .trim(),
    )
    .filter((text) => text && !OUTCRY.test(normalise(text)));
}
