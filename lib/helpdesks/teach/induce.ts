/** From what an agent pointed at to a recipe, read back at once: what is wrong with it is said, not kept. */
import { byRecipe } from "../by-recipe";
import { isUnread } from "../helpdesk";
import type { MessagesRecipe, Recipe } from "../recipe";
import { authorsOf } from "./authors";
import { bodiesOf } from "./body";
import { anyOf } from "./hooks";
import { type Example, type Lesson, type Shown, type Side, Unteachable } from "./lesson";
import { briefs, isTime, textIn } from "./parts";
import { readBack } from "./read-back";
import { inPage, replyOf } from "./reply";
import { sidesOf } from "./sides";
import { idsOf, timesOf } from "./stamps";
import { idOf, requesterOf, subjectOf } from "./ticket";
import { type Units, unitsOf } from "./units";

/** @throws Unteachable where it makes no sense, in words for the agent. */
export function induce(page: Document, given: Shown): Lesson {
  const shown = {
    ...given,
    examples: given.examples.map((one) => ({ ...one, element: inPage(page, one.element) })),
  };
  const found = unitsOf(shown.examples);
  const { recipe, of } = recipeOf(page, shown, found);
  return readBack(page, recipe, found.units, of, shown);
}

const unitOf = (units: Element[], element: Element) =>
  units.find((unit) => unit.contains(element) || element.contains(unit));

/** @param sides the messages whose side the agent has said */
function knownOf(units: Element[], examples: Example[]): Map<Element, Side> {
  const known = examples.flatMap(({ element, who }): [Element, Side][] => {
    const unit = unitOf(units, element);
    return unit && who !== "none" ? [[unit, who]] : [];
  });
  return new Map(known);
}

function recipeOf(page: Document, shown: Shown, { list, units, select, log }: Units) {
  const known = knownOf(units, shown.examples);
  const first = (side: Side) => [...known].find(([, who]) => who === side)?.[0];
  const pair: [Element, Element] | undefined =
    first("customer") && first("agent") ? [first("customer")!, first("agent")!] : undefined;
  if (!pair) throw new Unteachable("Point at one message of the customer and at one of an agent.");
  const authors = authorsOf(units, pair, list);
  const meta = (unit: Element) => {
    const by = authors?.parts.get(unit);
    return [...(by ? [by] : []), ...briefs(unit).filter(isTime)];
  };
  const bodies = bodiesOf(units, select, meta);
  const writers = [...new Set(authors?.said.values())];
  const { rules, of } = sidesOf(units, known, bodies.of, writers);
  const customers = units.filter((unit) => of.get(unit) === "customer");
  const names = [...new Set(customers.flatMap((unit) => authors?.said.get(unit) ?? []))];
  const number = shown.number && /[A-Z]{0,10}-?\d{1,20}/.exec(textIn(shown.number))?.[0];
  const id = idOf(page, list, shown);
  const [name, another] = names;
  const requester =
    (name && !another) || shown.requester ? requesterOf(page, list, name, shown.requester) : undefined;
  const reply = replyOf(page, shown.reply, writers);
  const openId = number ?? byRecipe({ id, reply: [], send: ":not(*)" }).open(page);
  const subject = subjectOf(page, list, openId, shown.subject);
  const at = timesOf(units);
  const messageId = idsOf(units);
  const messages: MessagesRecipe = {
    select: anyOf(select),
    log: anyOf(log),
    ...(messageId && { id: messageId }),
    who: [...rules, ...byAuthor(of, requester !== undefined, authors?.said, names)],
    ...(authors && { author: authors.places, unnamed: unnamed(units, of, authors.said) }),
    ...(at.length && { at }),
    body: bodies.select,
    without: bodies.without,
  };
  const runs = authors && runsOf(units, of, authors.said);
  const recipe: Recipe = {
    id,
    ...(subject && { subject }),
    ...(requester
      ? { customer: { name: requester } }
      : names.length === 1
        ? { customer: { fromMessages: true } }
        : {}),
    messages: { ...messages, ...runs, ...orderOf(list, units, at.length > 0, messages) },
    reply: reply?.reply ?? [],
    send: reply?.send ?? 'button[type="submit"]',
  };
  return { recipe, of };
}

/** Where all marks of a side are gone, who wrote it still says the side; not where notes could pass for answers. */
function byAuthor(
  of: Map<Element, Side>,
  named: boolean,
  said: Map<Element, string> | undefined,
  names: string[],
) {
  const sides = [...of.values()];
  const [name] = names;
  const tells =
    named &&
    said !== undefined &&
    !sides.includes("note") &&
    !sides.includes("system") &&
    [...of].every(([unit, who]) => (said.get(unit) === name) === (who === "customer"));
  return tells
    ? [
        { who: "customer" as const, author: "requester" as const },
        { who: "agent" as const, author: "other" as const },
      ]
    : [];
}

/** Sides of which some message does not say its author. */
function unnamed(
  units: Element[],
  of: Map<Element, Side>,
  said: Map<Element, string>,
): ("customer" | "agent" | "note")[] {
  return (["customer", "agent", "note"] as const).filter((side) =>
    units.some((unit) => of.get(unit) === side && !said.has(unit)),
  );
}

/** Where only the first of a run of one side says it. */
function runsOf(
  units: Element[],
  of: Map<Element, Side>,
  said: Map<Element, string>,
): Pick<MessagesRecipe, "runs"> {
  const missing = units.filter((unit) => !said.has(unit));
  const carried = missing.every((unit) => {
    const before = units[units.indexOf(unit) - 1];
    return before && of.get(before) === of.get(unit);
  });
  return missing.length && carried ? { runs: { says: "first" } } : {};
}

function orderOf(
  list: Element,
  units: Element[],
  timed: boolean,
  recipe: MessagesRecipe,
): Pick<MessagesRecipe, "order"> {
  const style = list.ownerDocument.defaultView?.getComputedStyle(list).flexDirection;
  if (!timed) return style === "column-reverse" ? { order: "newest first" } : {};
  const probe = byRecipe({
    id: [{ address: "whole" }],
    messages: { ...recipe, who: [{ who: "system", is: "*" }] },
    reply: [],
    send: "x",
  });
  const read = probe.read(list.ownerDocument);
  const times = isUnread(read) ? [] : read.messages.map(({ at }) => at ?? "");
  const falls =
    times.length === units.length && times.every((time, index) => !index || times[index - 1]! >= time);
  return falls && times[0]! > times.at(-1)! ? { order: "newest first" } : {};
}
