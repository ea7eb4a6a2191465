/** The messages of the open ticket. One that lacks what its recipe asks for makes the whole ticket unread. */
import type { Field } from "../../model";
import type { PageMessage } from "../helpdesk";
import type { MessagesRecipe, Who } from "../recipe";
import { bodyOf } from "./body";
import { all, around, is, one } from "./look";
import { allSaid, type Scope, type See, said } from "./place";
import { exactTime } from "./time";

export interface Persons {
  /** By id where the recipe has one for authors, else by name and address. */
  requesters: Set<string>;
  agent: string | undefined;
}
export interface Lacks {
  fields: Set<Field>;
  /** Not all is there yet. */
  loading: boolean;
}

export const listed = (ticket: Element, recipe: MessagesRecipe): Element[] => {
  const log = recipe.log ? one(ticket, recipe.log) : ticket;
  return log ? all(log, recipe.select).filter((element) => !is(element, recipe.leave)) : [];
};

export function messagesOf(
  ticket: Element,
  recipe: MessagesRecipe,
  persons: Persons,
  lacks: Lacks,
  see: See,
): PageMessage[] {
  const elements = listed(ticket, recipe);
  see("messages", recipe.select, elements.length);
  if (!elements.length || hasStray(ticket, recipe)) lacks.fields.add("messages");
  const rows = rowsOf(ticket, recipe, see);
  const read = elements.map((message) =>
    messageOf(message, { ticket, message }, rows, recipe, persons, lacks, see),
  );
  carryAuthors(read, recipe);
  const messages = read.flatMap(({ message, author }) => {
    if (!author && recipe.author && message && !["system", ...(recipe.unnamed ?? [])].includes(message.who))
      lacks.fields.add("author");
    return message ? [{ ...message, ...(author && { author }) }] : [];
  });
  const ordered = inOrder(messages, recipe.order);
  if (!ordered) lacks.fields.add("messages");
  return named(ordered ?? [], recipe, lacks);
}

/** Words that stand in no message: one has lost its mark, and must not be lost in silence. */
function hasStray(ticket: Element, { select, leave, log, body }: MessagesRecipe): boolean {
  const root = log ? one(ticket, log) : ticket;
  const known = leave ? `${select}, ${leave}` : select;
  return (
    root !== null &&
    all(root, [body].flat().join(", ")).some(
      (words) => !around(words, known) && !around(words, "[contenteditable]"),
    )
  );
}

function rowsOf(ticket: Element, { rows }: MessagesRecipe, see: See): Map<string | undefined, Element> {
  if (!rows) return new Map();
  return new Map(
    all(ticket, rows.select).map((row) => [said("messages", rows.id, { ticket, message: row }, see), row]),
  );
}

interface Read {
  element: Element;
  message: Omit<PageMessage, "author"> | undefined;
  author: string | undefined;
}

function messageOf(
  element: Element,
  scope: Scope,
  rows: Map<string | undefined, Element>,
  recipe: MessagesRecipe,
  persons: Persons,
  lacks: Lacks,
  see: See,
): Read {
  const id = said("messages", recipe.id, scope, see);
  const place = { ...scope, row: rows.get(id) };
  const author = said("author", recipe.author, place, see);
  const identity = recipe.authorId ? allSaid("author", recipe.authorId, place, see)[0] : author;
  const who = recipe.who.find((test) => holds(test, element, identity, persons));
  see("role", who ? nameOf(who) : "none", 1);
  const time = said("time", recipe.at, place, see);
  const at = time && exactTime(time, recipe.utc);
  const body = bodyOf(element, recipe, see);
  if (body === "loading") lacks.loading = true;
  if (recipe.id && !id) lacks.fields.add("messages");
  if (!who) lacks.fields.add("role");
  if (!body || body === "loading") lacks.fields.add("text");
  if (!who || !body || body === "loading") return { element, message: undefined, author };
  return { element, message: { id: id ?? "", who: who.who, ...(at && { at }), body }, author };
}

const nameOf = ({ who, ...marks }: Who) => `${who}: ${Object.values(marks).join(", ")}`;

function holds(
  test: Who,
  message: Element,
  author: string | undefined,
  { requesters, agent }: Persons,
): boolean {
  if (test.is && !is(message, test.is)) return false;
  if (test.has && !all(message, test.has).length) return false;
  if (test.within && !(message.parentElement && around(message.parentElement, test.within))) return false;
  if (!test.author) return true;
  // Nobody in particular is neither the requester nor somebody else.
  if (!author || !requesters.size) return false;
  if (test.author === "agent") return author === agent;
  if (test.author === "team") return sameHouse(author, agent);
  return requesters.has(author) === (test.author === "requester");
}

/** Where everybody can have an address, sharing the domain says nothing. */
const PUBLIC_MAIL = /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|gmx|web|aol|proton)\./;

function sameHouse(author: string, agent = ""): boolean {
  const [theirs, ours] = [author, agent].map((address) => address.split("@")[1]?.toLowerCase());
  return theirs !== undefined && theirs === ours && !PUBLIC_MAIL.test(theirs);
}

/** Within a run of one side, the first or the last says who all of them are by. */
function carryAuthors(read: Read[], { runs }: MessagesRecipe): void {
  if (!runs) return;
  let run: Read | undefined;
  for (const each of runs.says === "first" ? read : read.toReversed()) {
    const same = run?.message?.who === each.message?.who && !is(each.element, runs.new);
    if (!each.author && same) each.author = run?.author;
    run = each;
  }
}

function inOrder<M extends Pick<PageMessage, "at" | "id">>(
  messages: M[],
  order: MessagesRecipe["order"],
): M[] | undefined {
  if (order === "newest first") return messages.toReversed();
  if (!order) return messages;
  const key = ({ at = "", id }: M) => (order === "by time" ? Date.parse(at) : Number(id));
  if (messages.some((message) => Number.isNaN(key(message)))) return undefined;
  return messages.toSorted((one, other) => key(one) - key(other));
}

/** A page that shows no ids: a message's time is its id, and its place among those of the same time. */
function named(messages: PageMessage[], { id }: MessagesRecipe, lacks: Lacks): PageMessage[] {
  const seen = new Map<string, number>();
  for (const message of messages) {
    const key = id ? message.id : (message.at ?? "message");
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    if (!id) message.id = `${key} ${place}`;
    else if (place > 1) lacks.fields.add("messages");
  }
  return messages;
}
