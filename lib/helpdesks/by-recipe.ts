/** Follows a recipe through a page: the one reader of all helpdesks whose page knowledge is data. */
import type { Field } from "../model";
import type { Conversation, Reader, Sighting, Unread } from "./helpdesk";
import type { Recipe } from "./recipe";
import { all, inSight } from "./walk/look";
import { type Lacks, listed, messagesOf, type Persons } from "./walk/messages";
import { allSaid, type See, said } from "./walk/place";
import { replyBoxOf } from "./walk/reply";
import { type Shown, shown } from "./walk/ticket";

const UNSEEN: See = () => {};

export function byRecipe(recipe: Recipe): Reader {
  return {
    open: (page) => shown(page, recipe, UNSEEN)?.id,
    part: (page) => (recipe.ticket ? shown(page, recipe, UNSEEN)?.element : undefined),
    read: (page) => read(page, recipe, UNSEEN),
    replyBox: (page) => {
      const ticket = shown(page, recipe, UNSEEN);
      return ticket && replyBoxOf(page, recipe, ticket, UNSEEN);
    },
    send: recipe.send,
    ...(recipe.replyPage && { repliesElsewhere: true as const }),
    marks: marksOf(recipe),
    explain: (page) => explain(page, recipe),
  };
}

function read(page: Document, recipe: Recipe, see: See): Conversation | Unread {
  const ticket = shown(page, recipe, see);
  if (!ticket) return { missing: ["id"] };
  if (ticket.apart)
    return { missing: ["messages"], elsewhere: true, advice: "Open the ticket itself: it has the messages." };
  if (!recipe.messages)
    return {
      missing: ["messages"],
      teach: true,
      advice: "Amends cannot read tickets here yet. Your phrases work all the same.",
    };
  const waiting =
    recipe.messages.loading !== undefined && all(ticket.element, recipe.messages.loading).some(inSight);
  const lacks: Lacks = { fields: new Set<Field>(), loading: waiting };
  const conversation = conversationOf(ticket, { ...recipe, messages: recipe.messages }, lacks, see);
  if (!lacks.fields.size) return conversation;
  return { missing: [...lacks.fields], ...(lacks.loading && { loading: true as const }) };
}

type Readable = Recipe & { messages: NonNullable<Recipe["messages"]> };

function conversationOf({ element }: Shown, recipe: Readable, lacks: Lacks, see: See): Conversation {
  const scope = { ticket: element };
  const { customer = {}, messages: list } = recipe;
  const subject = said("subject", recipe.subject, scope, see);
  const email = said("customer", customer.email, scope, see);
  const agent = said("agent", recipe.agent, scope, see);
  const channel = said("channel", recipe.channel, scope, see);
  const given = said("customer", customer.name, scope, see);
  const ids = customer.ids ? allSaid("customer", customer.ids, scope, see) : [];
  const persons: Persons = {
    requesters: new Set(list.authorId ? ids : [given, email].filter((each) => each !== undefined)),
    agent,
  };
  const messages = messagesOf(element, list, persons, lacks, see);
  const name = given ?? (customer.fromMessages && onlyCustomer(messages));
  if (recipe.subject && subject === undefined) lacks.fields.add("subject");
  if (recipe.customer && !name && !email) lacks.fields.add("customer");
  if (customer.ids && !ids.length) lacks.fields.add("role");
  return {
    subject: subject ?? "",
    customer: { ...(name && { name }), ...(email && { email }) },
    ...(agent && { agent }),
    ...(channel && { channel }),
    messages,
    partial: isPartial(element, recipe) || lacks.loading,
  };
}

function onlyCustomer(messages: Conversation["messages"]): string | undefined {
  const names = new Set(messages.filter(({ who }) => who === "customer").map(({ author }) => author));
  return names.size === 1 ? [...names][0] : undefined;
}

function isPartial(ticket: Element, { messages }: Readable): boolean {
  const { partial, total } = messages;
  if (partial && all(ticket, partial).some(inSight)) return true;
  return total !== undefined && all(ticket, total).length > listed(ticket, messages).length;
}

/** Attributes by which the page can say that another ticket, or another mode of the reply, is on. */
function marksOf({ id, ticket, reply, replyPage }: Recipe): string[] {
  const selectors = JSON.stringify([id, ticket, reply, replyPage]).replaceAll('\\"', '"');
  const attributes = [...selectors.matchAll(/\[([a-z][\w-]{0,60})/gi)].map(([, name]) => name!);
  return [...new Set([...attributes, ...(/\.[a-z_-]/i.test(selectors) ? ["class"] : [])])];
}

/** The same walk once more, with its hooks noted down. */
function explain(page: Document, recipe: Recipe): Sighting[] {
  const sightings = new Map<string, Sighting>();
  const see: See = (fact, hook, count) => {
    const known = sightings.get(`${fact} ${hook}`);
    if (known) known.count += count;
    else sightings.set(`${fact} ${hook}`, { fact, hook, count });
  };
  read(page, recipe, see);
  const ticket = shown(page, recipe, UNSEEN);
  if (ticket) replyBoxOf(page, recipe, ticket, see);
  return [...sightings.values()];
}
