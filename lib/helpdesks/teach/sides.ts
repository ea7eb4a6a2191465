/** What tells the customer's messages from the agents' and from the team's own notes. */
import type { Who } from "../recipe";
import { anyOf, sharedHooks } from "./hooks";
import type { Side } from "./lesson";
import { MADE, type Mark, marksOf, SHAPE, SPOKEN } from "./marks";
import { isPersonal } from "./names";

export interface Sides {
  /** Rules for a recipe, the first that holds. */
  rules: Who[];
  of: Map<Element, Side>;
}

/**
 * @param known what the agent said of some of the messages.
 * @param bodies what is inside of these is the author's own, and no mark.
 * @param names who wrote: what a mark says of one person is no mark of a side.
 */
export function sidesOf(
  units: Element[],
  known: Map<Element, Side>,
  bodies: Map<Element, Element>,
  names: string[],
): Sides {
  const personal = isPersonal(names);
  const marks = new Map(
    units.map((unit) => [unit, marksOf(unit, bodies.get(unit)).filter(({ css }) => !personal(css))]),
  );
  const of = new Map(known);
  const examples = (side: Side) => [...known].filter(([, who]) => who === side).map(([unit]) => unit);
  guess(units, known, marks, of);
  const rules: Who[] = [];
  // What is no answer to the customer is told first: it may look like one in all else.
  for (const side of ["note", "system", "customer", "agent"] as const) {
    const mine = units.filter((unit) => of.get(unit) === side);
    const shown = examples(side).length ? examples(side) : mine;
    if (!shown.length) continue;
    const others = [...of].filter(([, who]) => who !== side).map(([unit]) => unit);
    const best = telling(side, shown, others, marks, units);
    for (const unit of units.filter((one) => !of.has(one) && one.matches(best[0] ?? ":not(*)")))
      of.set(unit, side);
    if (best.length) rules.push({ who: side, is: anyOf(best) });
  }
  return { rules: contradictionFree(rules, units, of), of };
}

/** A note or a line of the program often says so itself. */
function guess(
  units: Element[],
  known: Map<Element, Side>,
  marks: Map<Element, Mark[]>,
  of: Map<Element, Side>,
): void {
  const usual = new Set([...known.keys()].flatMap((unit) => marks.get(unit)!.map(({ css }) => css)));
  for (const unit of units) {
    if (known.has(unit)) continue;
    const own = marks.get(unit)!.filter(({ css }) => !usual.has(css));
    const side = (["note", "system"] as const).find((each) =>
      own.some(({ css }) => SPOKEN[each].test(wordsIn(css))),
    );
    if (side) of.set(unit, side);
  }
}

/** `[data-side="agent"]` says "data side agent": words stand apart. */
const wordsIn = (css: string) =>
  css
    .replace(/[^a-z-]/gi, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ");

/** Selectors that hold for all of one side and for none of the others; each alone would do. */
function telling(
  side: Side,
  mine: Element[],
  others: Element[],
  marks: Map<Element, Mark[]>,
  units: Element[],
): string[] {
  const fits = ({ css }: Mark) =>
    mine.every((one) => one.matches(css)) && !others.some((one) => one.matches(css));
  const positive = (marks.get(mine[0]!) ?? []).filter(fits);
  const found = positive.length ? positive : negative(mine, others, marks).filter(fits);
  const opposite = side === "customer" ? SPOKEN.agent : SPOKEN.customer;
  const worth = ({ css, rank }: Mark) => {
    const words = wordsIn(css);
    const spoken = SPOKEN[side].test(words) ? 100 : opposite.test(words) ? -100 : 0;
    return spoken + units.filter((unit) => unit.matches(css)).length * 3 - rank * 4;
  };
  const [best, ...rest] = found.toSorted((one, other) => worth(other) - worth(one));
  if (!best) return [];
  const family = units.filter((unit) => unit.matches(best.css));
  const same = rest.filter(({ css }) => units.every((unit) => unit.matches(css) === family.includes(unit)));
  // What is not in its names may be there by chance, unless several messages bear witness.
  const sure = same.filter(({ rank }) => rank < SHAPE || units.length > 2);
  return varied([best, ...sure]);
}

/** A few of each kind: names can change while the shape stays. */
function varied(marks: Mark[]): string[] {
  const few = (some: Mark[], most: number) => some.slice(0, most);
  const of = (from: number, to: number) => marks.filter(({ rank }) => rank >= from && rank < to);
  const picked = [
    ...few(marks, 1),
    ...few(of(0, 2), 2),
    ...few(of(2, SHAPE), 2),
    ...few(of(SHAPE, MADE), 2),
    ...few(of(MADE, 9), 1),
  ];
  return [...new Set(picked.map(({ css }) => css))];
}

/** Where one side has nothing of its own: what both have, without what the other has. */
function negative(mine: Element[], others: Element[], marks: Map<Element, Mark[]>): Mark[] {
  const shared = sharedHooks([...mine, ...others]);
  const theirs = others[0]
    ? marks.get(others[0])!.filter(({ css }) => others.every((one) => one.matches(css)))
    : [];
  return theirs.flatMap(({ css, rank }) => {
    const kind = css.startsWith("[") ? "[" : ".";
    const both = shared.find((hook) => hook.startsWith(kind)) ?? shared[0];
    return both ? [{ css: `${both}:not(${css})`, rank }] : [];
  });
}

/** A rule that would hold for a message of another side is worse than none. */
function contradictionFree(rules: Who[], units: Element[], of: Map<Element, Side>): Who[] {
  return rules.filter(({ who, is = "" }, index) =>
    units.every((unit) => {
      const first = rules.findIndex((rule) => unit.matches(rule.is ?? ""));
      return !unit.matches(is) || first !== index || of.get(unit) === who;
    }),
  );
}
