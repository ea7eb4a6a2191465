/** Sentences in which every number leads to its cases. */
import type { CaseFilter } from "../model";
import type { Share } from "./counters/counter";
import { bounds, difference, shareOf, TOO_FEW } from "./interval";

/** So many cases, and which, of the period that is looked at; `as`: what is said of them instead of their number. */
export interface Counted {
  number: number;
  of: CaseFilter;
  as?: string;
}
export type Words = (string | Counted)[];

export const cases = (number: number, of: CaseFilter): Counted => ({ number, of });

/** Puts numbers between words: say`${a} of ${b} ended.` */
export function say(words: TemplateStringsArray, ...between: (Counted | string | number)[]): Words {
  return words
    .flatMap((word, at): Words => {
      const part = between[at];
      return [word, ...(part === undefined ? [] : [typeof part === "number" ? whole(part) : part])];
    })
    .filter((part) => part !== "");
}

const NUMBERS = new Intl.NumberFormat("en");

/** "1,200" */
export const whole = (number: number) => NUMBERS.format(number);

export const percent = (part: number) => `${Math.round(part * 100)}%`;

/** "80%"; of a few cases only what was counted: "7 of 12". */
export const shared = (share: Share) =>
  share.of < TOO_FEW ? `${whole(share.some)} of ${whole(share.of)}` : percent(shareOf(share));

/** The same, with the cases behind each number. */
export const portion = (share: Share, some: CaseFilter, of: CaseFilter): Words =>
  share.of < TOO_FEW
    ? [cases(share.some, some), " of ", cases(share.of, of)]
    : [{ number: share.some, of: some, as: shared(share) }];

/** "72% to 86%" */
export function between(share: Share): string {
  const { low, high } = bounds(share);
  return `${percent(low)} to ${percent(high)}`;
}

/** How a comparison is put: which way is which, and what was counted. */
export interface Wording {
  more: string;
  less: string;
  named: string;
}
const USUAL: Wording = { more: "better", less: "worse", named: "cases" };

/** "8 points better, and with 40 cases that may be chance." */
export function compared(now: Share, then: Share, wording: Partial<Wording> = {}): string {
  const { more, less, named } = { ...USUAL, ...wording };
  const found = difference(now, then);
  if (found.kind === "few") return `too few to say: it takes ${TOO_FEW} ${named} on each side.`;
  const points = Math.round(Math.abs(found.by) * 100);
  if (points === 0) return found.kind === "chance" ? "the same." : "the same but for less than a point.";
  const what = `${points} ${points === 1 ? "point" : "points"} ${found.by > 0 ? more : less}`;
  const range = `${signed(found.low)} to ${signed(found.high)}`;
  return found.kind === "chance"
    ? `${what}, and with ${whole(Math.min(now.of, then.of))} ${named} that may be chance (${range}).`
    : `${what}, which is more than chance explains (${range}).`;
}

/** Points, with their sign: "+8", "−3". */
export function signed(part: number): string {
  const points = Math.round(part * 100);
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "40 min", "3 h 20 min", "2 days 4 h": cut down, never rounded up. */
export function lasting(ms: number): string {
  if (ms < MINUTE) return "under a minute";
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return two(Math.floor(ms / HOUR), "h", Math.floor((ms % HOUR) / MINUTE), "min");
  return two(Math.floor(ms / DAY), "days", Math.floor((ms % DAY) / HOUR), "h");
}

const two = (many: number, unit: string, few: number, part: string) =>
  few ? `${whole(many)} ${unit} ${few} ${part}` : `${whole(many)} ${unit}`;
