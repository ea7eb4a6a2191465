/** What every saved page holds every reader to, whatever the helpdesk's page does to its own marks. */
import type { Recipe } from "../../lib/helpdesks/recipe";
import type { Message } from "../../lib/model";
import type { Expected } from "./saved";

type Ticket = NonNullable<Expected["ticket"]>;
type Read = (Ticket & { missing?: undefined }) | { missing: string[] };

/**
 * Whether a reading is right, or honest: all messages are there, each with its own words, side and author. It
 * may say less (no channel, no time); an id made of a time goes with it.
 * @returns what is wrong, in words; undefined where nothing is.
 */
export function wrong(read: Read, ticket: Ticket, derivedIds: boolean): string | undefined {
  if (read.missing) return read.missing.length ? undefined : "unread, and does not say why";
  const { messages, customer, ...facts } = read;
  // Who is signed in is a help to the agent and no part of the ticket; they may go by their login.
  for (const [name, value] of Object.entries(facts))
    if (name !== "partial" && name !== "agent" && value !== ticket[name as keyof Ticket])
      return `${name}: ${String(value)}`;
  if (ticket.partial && !read.partial) return "all of a part";
  for (const [name, value] of Object.entries(customer))
    if (value !== ticket.customer[name as keyof Ticket["customer"]]) return `customer: ${value}`;
  if (messages.length !== ticket.messages.length)
    return `${messages.length} messages of ${ticket.messages.length}`;
  for (const [index, message] of messages.entries()) {
    const difference = differs(message, ticket.messages[index]!, derivedIds);
    if (difference) return `message ${index + 1}: ${difference}`;
  }
  return undefined;
}

function differs(read: Message, right: Message, derivedIds: boolean): string | undefined {
  if (read.text !== right.text) return `the text “${read.text}”`;
  if (read.who !== right.who) return `from ${read.who}`;
  if (!derivedIds && read.id !== right.id) return `the id ${read.id}`;
  if (read.at !== undefined && read.at !== right.at) return `the time ${read.at}`;
  // A message that no person wrote, or whose writer the page need not name, may lose a name, never change it.
  if (read.author !== undefined && read.author !== right.author) return `by ${read.author}`;
  return undefined;
}

/** Every class, id and attribute that the recipe's selectors and places name: `.a`, `#b`, `[c]`. */
export function hooksOf(recipe: Recipe): string[] {
  const { send: _, ...read } = recipe;
  const hooks = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === "string") for (const hook of named(value, key)) hooks.add(hook);
    else if (value && typeof value === "object" && key !== "address")
      for (const [inner, part] of Object.entries(value)) walk(part, Array.isArray(value) ? key : inner);
  };
  walk(read, "");
  return [...hooks];
}

const WORDS = new Set(["shape", "who", "in", "order", "says", "author", "otherwise", "unnamed"]);

function named(words: string, key: string): string[] {
  if (key === "take") return words === "text" || words === "value" ? [] : [`[${words}]`];
  // An author's place is a string as well: what it names is found on the page, or not.
  if (WORDS.has(key) && !/[.#[]/.test(words)) return [];
  if (key === "shape") return [];
  const plain = words.replace(/"[^"]*"|'[^']*'/g, '""');
  return [
    ...[...plain.matchAll(/\[([\w-]+)/g)].map(([, name]) => `[${name}]`),
    ...[...plain.matchAll(/([.#])((?:[\w-]|\\.)+)/g)].map(([, mark, name]) => mark! + name!),
  ];
}

/** What a page has of its own, for a reader in code: every class, id and attribute. */
export function marksOf(page: Document): string[] {
  const marks = new Set<string>();
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) if (!SPARED.has(name)) marks.add(`[${name}]`);
    for (const name of element.classList) marks.add(`.${name}`);
    if (element.id) marks.add(`#${element.id}`);
  }
  return [...marks];
}
/** They are what the page looks like, what it says, or what this test makes of it. */
const SPARED = new Set(["class", "style", "lang", "data-body", "value", "selected", "href", "src"]);

export const has = (element: Element, hook: string): boolean =>
  hook.startsWith(".")
    ? element.classList.contains(bare(hook))
    : hook.startsWith("#")
      ? element.id === bare(hook)
      : element.hasAttribute(hook.slice(1, -1));
/** The name itself: `.a\:b` is the class `a:b`. */
export const bare = (hook: string) => hook.slice(1).replaceAll("\\", "");

/** Takes a hook from an element; @returns the way back. */
export function strip(element: Element, hook: string): () => void {
  const attribute = hook.startsWith(".") ? "class" : hook.startsWith("#") ? "id" : hook.slice(1, -1);
  const value = element.getAttribute(attribute)!;
  if (hook.startsWith(".")) element.classList.remove(bare(hook));
  else element.removeAttribute(attribute);
  return () => element.setAttribute(attribute, value);
}
