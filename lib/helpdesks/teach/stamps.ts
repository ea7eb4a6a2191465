/** When a message was written, and the mark that is its id: exact, or not at all. */
import type { Place } from "../recipe";
import { all, one } from "../walk/look";
import { exactTime } from "../walk/time";
import { mixed, waysIn } from "./parts";

/** Where the exact time stands in most messages; left out where the page shows none that is exact. */
export function timesOf(units: Element[]): Place[] {
  const candidates = units.slice(0, 6).flatMap((unit) =>
    [unit, ...all(unit, "*").slice(0, 80)].flatMap((part) =>
      [...part.attributes]
        .filter(
          ({ name, value }) =>
            /^(?:datetime|title|data-[\w-]*(?:time|date|at|ts|stamp|sent|created)[\w-]*)$/.test(name) &&
            exactTime(value),
        )
        .flatMap(({ name }) =>
          (part === unit ? [":scope"] : [`[${name}]`, ...waysIn(unit, part)]).map((select) => ({
            select,
            take: name,
          })),
        ),
    ),
  );
  const unique = [...new Map(candidates.map((place) => [JSON.stringify(place), place])).values()];
  const finds = ({ select, take }: { select: string; take: string }) =>
    units.filter((unit) => exactTime(one(unit, select)?.getAttribute(take) ?? "")).length;
  const most = Math.max(0, ...unique.map(finds));
  return most * 2 > units.length ? mixed(unique.filter((place) => finds(place) === most)) : [];
}

/** The mark that each message has of its own. */
export function idsOf(units: Element[]): Place | undefined {
  const names = [
    "id",
    ...new Set(
      units.flatMap((unit) =>
        [...unit.attributes]
          .map(({ name }) => name)
          .filter((name) => /^data-[\w-]*(?:id|uid|guid|key|seq|number)$/.test(name)),
      ),
    ),
  ];
  const own = names.toReversed().find((name) => {
    const values = units.map((unit) => unit.getAttribute(name) ?? "");
    return (
      new Set(values).size === units.length &&
      values.every((value) => /\d/.test(value) && !value.includes(":"))
    );
  });
  // A mere count changes when older messages come in above.
  return own &&
    units.some(
      (unit, index) =>
        Number(unit.getAttribute(own)) > index + 1 || Number.isNaN(Number(unit.getAttribute(own))),
    )
    ? { select: ":scope", take: own }
    : undefined;
}
