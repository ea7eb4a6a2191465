/** The three questions that a team asks itself of its recoveries, answered from the log and from nothing else. */
import type { Figures } from "./figures";
import { TOO_FEW } from "./interval";
import { between, cases, compared, say, shared, type Words } from "./say";
import { coolerOf, endedOf, rightOf } from "./shares";

export interface Answer {
  question: string;
  /** The one figure: "80%". Absent where there is nothing to say yet. */
  figure?: string;
  /** What the figure is of: "of 120 finished cases were put right, or better". */
  of?: string;
  sentences: Words[];
}

const CLOSED = { state: "closed" } as const;

export const answersOf = (figures: Figures, before?: Figures): Answer[] => [
  recovering(figures, before),
  paradoxical(figures),
  customers(figures, before),
];

function recovering(figures: Figures, before?: Figures): Answer {
  const question = "How well are you recovering?";
  const { ends } = figures;
  const right = rightOf(figures);
  const open = say`${cases(ends.open, { state: "open" })} ${ends.open === 1 ? "is" : "are"} still open.`;
  const unsaid = ends.unsaid
    ? [say`${cases(ends.unsaid, { ...CLOSED, outcome: "unsaid" })} closed without a word on how it ended.`]
    : [];
  if (!right.of)
    return { question, sentences: [say`No case of this period is finished yet.`, open, ...unsaid] };
  return {
    question,
    figure: shared(right),
    of: share("were put right, or better", right.of),
    sentences: [
      say`${cases(ends.recovered, { ...CLOSED, outcome: "recovered" })} recovered, ${cases(ends.restored, { ...CLOSED, outcome: "restored" })} restored, ${cases(ends.lost, { ...CLOSED, outcome: "lost" })} lost.`,
      open,
      ...unsaid,
      ...(right.of >= TOO_FEW ? [say`With so many cases, likely ${between(right)}.`] : []),
      ...against(before && rightOf(before), right),
    ],
  };
}

function paradoxical({ paradox: { delight, restore }, ends }: Figures): Answer {
  const question = "Are you benefiting from the paradox?";
  const all = { some: ends.recovered, of: endedOf(ends) };
  if (!all.of)
    return {
      question,
      sentences: [say`No case of this period is finished yet, so there is nothing to compare.`],
    };
  const recovered = { ...CLOSED, outcome: "recovered" } as const;
  return {
    question,
    figure: shared(all),
    of: share("ended more than satisfied", all.of),
    sentences: [
      say`Where the conditions speak for a delight: ${cases(delight.some, { ...recovered, aim: "delight" })} of ${delight.of}. Where they do not: ${cases(restore.some, { ...recovered, aim: "restore" })} of ${restore.of}.`,
      say`Where they do, against where they do not: ${compared(delight, restore, { more: "more", less: "fewer" })}`,
      say`This is what your log says of how cases ended. Whether those customers stay is not in it.`,
    ],
  };
}

function customers(figures: Figures, before?: Figures): Answer {
  const question = "What do customers say about the way you handle complaints?";
  const { heat, followUps } = figures;
  const cooler = coolerOf(figures);
  if (!figures.cases) return { question, sentences: [say`No customer of this period is in the log yet.`] };
  const { satisfied, notYet, none } = followUps.answers;
  const asked = satisfied + notYet + none;
  return {
    question,
    figure: shared(cooler),
    of: share("ended in cooler words than they began", figures.cases, "cases"),
    sentences: [
      say`${cases(heat.cooler, { cooled: "cooler" })} cooler, ${cases(heat.same, { cooled: "same" })} the same, ${cases(heat.hotter, { cooled: "hotter" })} hotter.`,
      asked
        ? say`Asked afterwards ${asked} ${asked === 1 ? "time" : "times"}: ${satisfied} satisfied, ${notYet} “not yet”, ${none} without an answer.`
        : say`Nobody was asked afterwards: a follow-up that is done asks how they are.`,
      ...against(before && coolerOf(before), cooler),
    ],
  };
}

/** "of 120 cases that ended …"; where the figure itself says of how many, only what it is. */
function share(what: string, of: number, named = "finished cases"): string {
  return of < TOO_FEW ? `${named} ${what}` : `of ${of.toLocaleString("en")} ${named} ${what}`;
}

function against(then: { some: number; of: number } | undefined, now: { some: number; of: number }): Words[] {
  return then ? [[`Against the period before: ${compared(now, then)}`]] : [];
}
