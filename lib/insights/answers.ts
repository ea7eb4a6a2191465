/** The three questions that a team asks itself of its recoveries, answered from the log and from nothing else. */
import type { CaseFilter } from "../model";
import type { Share } from "./counters/counter";
import type { Figures } from "./figures";
import { TOO_FEW } from "./interval";
import { between, cases, compared, portion, say, type Words, whole } from "./say";
import { coolerOf, endedOf, rightOf } from "./shares";

export interface Answer {
  question: string;
  /** The one figure: "80%". Absent where there is nothing to say yet. */
  figure?: Words;
  /** What the figure is of: "of 120 finished cases were put right, or better". */
  of?: Words;
  sentences: Words[];
}

const CLOSED = { state: "closed" } as const;
const ENDED = { ...CLOSED, outcome: "said" } as const;
const RIGHT = { ...CLOSED, outcome: "right" } as const;
const RECOVERED = { ...CLOSED, outcome: "recovered" } as const;
const ALL = {} as const;

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
    figure: portion(right, RIGHT, ENDED),
    of: share("were put right, or better", right, ENDED),
    sentences: [
      say`${cases(ends.recovered, RECOVERED)} recovered, ${cases(ends.restored, { ...CLOSED, outcome: "restored" })} restored, ${cases(ends.lost, { ...CLOSED, outcome: "lost" })} lost.`,
      open,
      ...unsaid,
      ...(right.of >= TOO_FEW
        ? [say`With so many cases, likely ${{ number: right.of, of: ENDED, as: between(right) }}.`]
        : []),
      ...against(before, right, rightOf, RIGHT),
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
  return {
    question,
    figure: portion(all, RECOVERED, ENDED),
    of: share("ended more than satisfied", all, ENDED),
    sentences: [
      say`Where the conditions speak for a delight: ${cases(delight.some, { ...RECOVERED, aim: "delight" })} of ${cases(delight.of, { ...ENDED, aim: "delight" })}. Where they do not: ${cases(restore.some, { ...RECOVERED, aim: "restore" })} of ${cases(restore.of, { ...ENDED, aim: "restore" })}.`,
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
  const { answers, answersIn } = followUps;
  const asked = answers.satisfied + answers.notYet + answers.none;
  const times = (of: keyof typeof answersIn, count: number) => ({
    number: answersIn[of],
    of: { answers: of },
    as: whole(count),
  });
  return {
    question,
    figure: portion(cooler, { cooled: "cooler" }, ALL),
    of: share("ended in cooler words than they began", cooler, ALL, "cases"),
    sentences: [
      say`${cases(heat.cooler, { cooled: "cooler" })} cooler, ${cases(heat.same, { cooled: "same" })} the same, ${cases(heat.hotter, { cooled: "hotter" })} hotter.`,
      asked
        ? say`Asked afterwards ${times("any", asked)} ${asked === 1 ? "time" : "times"}: ${times("satisfied", answers.satisfied)} satisfied, ${times("notYet", answers.notYet)} “not yet”, ${times("none", answers.none)} without an answer.`
        : say`Nobody was asked afterwards: a follow-up that is done asks how they are.`,
      ...against(before, cooler, coolerOf, { cooled: "cooler" }),
    ],
  };
}

/** "of 120 cases that ended …"; where the figure itself says of how many, only what it is. */
function share(what: string, { of: all }: Share, of: CaseFilter, named = "finished cases"): Words {
  return all < TOO_FEW ? [`${named} ${what}`] : say`of ${cases(all, of)} ${named} ${what}`;
}

/** @param some which cases make up the share */
function against(
  before: Figures | undefined,
  now: Share,
  shareIn: (figures: Figures) => Share,
  some: CaseFilter,
): Words[] {
  if (!before) return [];
  const then = shareIn(before);
  const comparison = compared(now, then);
  if (!then.some) return [[`Against the period before: ${comparison}`]];
  const { from, to } = before;
  const was = { number: then.some, of: { ...some, from, to }, as: "the period before" };
  return [say`Against ${was}: ${comparison}`];
}
