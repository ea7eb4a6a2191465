/** From a few messages to all of them: the elements that look like these, by what these have in common. */
import { all } from "../walk/look";
import { chosen, hooksOf, pathFrom, plainPath, sharedHooks } from "./hooks";

export interface Family {
  units: Element[];
  /** Selectors, each of which finds just these. */
  select: string[];
}

/** The largest family of elements in the list that these belong to and that look like them. */
export function alike(list: Element, units: Element[], apart: Element[], log: string[]): Family | undefined {
  const tags = units.map((unit) => plainPath(pathFrom(list, unit, `:is(${log.join(", ")})`)));
  const [path] = tags;
  const paths =
    path && new Set(tags).size === 1 ? [path, ...shapes(units).map((shape) => `${path}${shape}`)] : [];
  const shared = sharedHooks(units);
  const candidates = [
    ...shared,
    ...shared.flatMap((one) =>
      shared
        .filter((other) => other.startsWith("[") && other !== one)
        .map((other) =>
          one.startsWith("[") || one.startsWith(".") || one.startsWith("#") ? one + other : one + other,
        ),
    ),
    ...paths,
  ];
  const inner = common(units);
  const families = candidates.flatMap((select) => {
    const family = all(list, select).filter(hasWords);
    const fits =
      units.every((unit) => family.includes(unit)) &&
      !family.some((one) => apart.some((none) => one.contains(none) || none.contains(one))) &&
      !family.some((one) => family.some((other) => one !== other && one.contains(other)));
    const exact = family.length === all(list, select).length;
    return fits && exact ? [{ select, family, score: rating(family, inner) }] : [];
  });
  const best = families.toSorted((one, other) => other.score - one.score)[0];
  if (!best) return eachByItself(list, units);
  const same = (family: Element[]) =>
    family.length === best.family.length && family.every((one) => best.family.includes(one));
  const selects = families.filter(({ family }) => same(family)).map(({ select }) => select);
  const [named, shaped] = [true, false].map((plain) =>
    selects.filter((one) => one.startsWith(":is(") !== plain),
  );
  return { units: best.family, select: [...chosen(named!, () => true, 3), ...shaped!.slice(0, 1)] };
}

const hasWords = (element: Element) =>
  (element.textContent ?? "").trim() !== "" || element.querySelector("iframe") !== null;

/** Nothing in common but the list: each side by a mark of its own. */
function eachByItself(list: Element, units: Element[]): Family | undefined {
  const marks = units.map((unit) => hooksOf(unit)[0]);
  if (marks.some((mark) => mark === undefined)) return undefined;
  const select = [...new Set(marks)].join(", ");
  const family = all(list, select);
  return units.every((unit) => family.includes(unit)) ? { units: family, select: [select] } : undefined;
}

const rating = (family: Element[], inner: string[]) =>
  family.reduce((sum, one) => sum + (isLike(one, inner) ? 1 : -2), 0);

const isLike = (element: Element, inner: string[]) =>
  !inner.length || inner.filter((mark) => element.querySelector(mark)).length >= inner.length / 2;

/** Marks inside of all of them. */
function common(units: Element[]): string[] {
  const [first, ...others] = units;
  const marks = new Set(
    [...(first?.querySelectorAll("*") ?? [])].slice(0, 200).flatMap((part) => hooksOf(part)),
  );
  return [...marks].filter((mark) => others.every((other) => other.querySelector(mark))).slice(0, 40);
}

/** `:has(> header > time)`: what tells a message from its neighbours where no name does. */
function shapes(units: Element[]): string[] {
  const [first, ...others] = units;
  if (!first) return [];
  const inner = [...first.querySelectorAll("*")]
    .slice(0, 60)
    .map((part) => plainPath(pathFrom(first, part, "")));
  return [...new Set(inner)]
    .filter((path): path is string => path !== undefined)
    .map((path) => `:has(${path.trim()})`)
    .filter((shape) => others.every((other) => other.matches(shape)))
    .slice(0, 12);
}
