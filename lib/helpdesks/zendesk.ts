/**
 * Zendesk Agent Workspace. Every open ticket stays mounted and the ones not shown are hidden by visibility
 * and opacity, so nothing is looked up in the page at large: first the ticket, then everything inside it.
 */
import { readBody } from "../dom";
import type { Field, Message } from "../model";
import type { Conversation, Helpdesk, PageMessage, Reader, ReplyBox, Unread } from "./helpdesk";

const mark = (name: string) => `[data-test-id="${name}"]`;

const SELECTED_TAB =
  'header [data-entity-id]:is([aria-current="page"], [data-entity-is-selected="true"], [data-selected="true"])';
const ANCHOR = "data-side-conversations-anchor-id";
/** What carries a ticket's id and holds its subject, its messages and its reply box; widest first. */
const carriers = (id: string) =>
  `${mark(`ticket-${id}-custom-layout`)}, [${ANCHOR}="${id}"], .conversation-polaris[data-ticket-id="${id}"]`;
/** A ticket's workspace, from its head line down to its footer. */
const PANE = "#main_panes > *, .workspace";

const SUBJECT = mark("omni-header-subject");
const REQUESTER = mark("tabs-nav-item-users");
const LOG = `${mark("omni-log-container")}, section[role="feed"]`;
const ARTICLE = `article${mark("omni-log-comment-item")}`;
const SENDER = `${mark("omni-log-item-sender")}, ${mark("omni-log-comment-user-link")}`;
const MESSAGE = mark("omni-log-item-message");
const CONTENT = mark("omni-log-message-content");
const NOTE_TAG = mark("omni-log-internal-note-tag");
/** The feed tells a side conversation by this (English) label only. */
const ASIDE = '[aria-label*="via side conversation"]';
/** Signatures, quotes, read receipts, and what another extension (it marks its own) puts in. */
const NOT_THEIR_WORDS = ".signature, blockquote, .gmail_quote, svg, [data-zes-id]";

const BOX = `:is(${mark("omnicomposer-rich-text-ckeditor")}, ${mark("omnicomposer-plain-text-ckeditor")}, ${mark("standalone-rich-text-ckeditor")})`;
const EDITABLE = '[contenteditable="true"]';
const SWITCHER = mark("omnichannel-channel-switcher-button");
/** That a chosen tab is `aria-selected` is ARIA's word; no source says it of these two. */
const tab = (kind: string) => `${mark(`standalone-ckeditor-${kind}-tab-test-id`)}[aria-selected="true"]`;
const NOTE_CHOSEN = `${SWITCHER}[data-channel="internal"], ${tab("internal-note")}`;
const REPLY_CHOSEN = `${SWITCHER}[data-channel]:not([data-channel="internal"]), ${tab("public-reply")}`;

const ADVICE =
  "Reload the page; if that does not help, Zendesk has changed its page and Amends must be updated.";

interface Shown {
  id: string;
  conversation: Element;
}

/** The ticket of the address, unless the selected tab says another or no pane of it is shown. */
function shown(page: Document): Shown | undefined {
  const id = /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(new URL(page.URL).pathname)?.[1];
  // The address changes before the page does. Where no tab says that it is selected, none contradicts.
  const tabs = [...page.querySelectorAll(SELECTED_TAB)];
  if (!id || tabs.some((tab) => tab.getAttribute("data-entity-id") !== id)) return undefined;
  const conversation = [...page.querySelectorAll(carriers(id))].find(isShown);
  return conversation && { id, conversation };
}

function isShown(element: Element): boolean {
  if (element.closest(".is-cached")) return false;
  const active = element.closest("[data-is-active]");
  if (active) return active.getAttribute("data-is-active") === "true";
  const view = element.ownerDocument.defaultView;
  for (let part: Element | null = element; part && view; part = part.parentElement) {
    const { display, visibility, opacity } = view.getComputedStyle(part);
    if (display === "none" || visibility === "hidden" || opacity === "0") return false;
  }
  return true;
}

/** Holds the head line too; only the conversation where the pane seems to hold another ticket's. */
function paneOf({ id, conversation }: Shown): Element {
  const pane = conversation.closest(PANE) ?? conversation;
  const held = [...pane.querySelectorAll(`[${ANCHOR}]`)];
  return held.every((each) => each.getAttribute(ANCHOR) === id) ? pane : conversation;
}

function read(page: Document): Conversation | Unread {
  const ticket = shown(page);
  if (!ticket) return { missing: ["id"], advice: ADVICE };
  const log = ticket.conversation.querySelector(LOG) ?? ticket.conversation;
  if (!log.querySelector("article")) return { missing: ["messages"], loading: true };

  const missing = new Set<Field>();
  const articles = [...log.querySelectorAll(ARTICLE)];
  if (!articles.length) missing.add("messages");
  const messages = messagesOf(articles, missing);
  const subject = ticket.conversation.querySelector<HTMLInputElement>(SUBJECT);
  if (!subject) missing.add("subject");
  const name = words(paneOf(ticket).querySelector(REQUESTER)) ?? onlyCustomer(messages);
  if (!name) missing.add("customer");
  if (!subject || !name || missing.size) return { missing: [...missing], advice: ADVICE };

  // The workspace shows the oldest first; should an account turn it round, the times tell.
  const [first, last] = [messages[0]?.at, messages.at(-1)?.at];
  if (first && last && first > last) {
    messages.reverse();
    articles.reverse();
  }
  const opening = articles.find((article) => sideOf(article) === "end-user");
  const channel = opening && originOf(opening)?.replace("Interaction", "").toLowerCase();
  return {
    subject: subject.value ?? words(subject) ?? "",
    customer: { name },
    ...(channel ? { channel } : {}),
    messages,
    // No public source knows of messages that are loaded later.
    partial: false,
  };
}

function messagesOf(articles: Element[], missing: Set<Field>): PageMessage[] {
  const messages: PageMessage[] = [];
  const sameTime = new Map<string, number>();
  let run: { author?: string | undefined; customer?: boolean } = {};
  for (const article of articles) {
    // Only the first of a run says its author, and no run goes from customer to staff.
    const customer = sideOf(article) === "end-user";
    const carried = customer === run.customer ? run.author : undefined;
    const author = words(article.querySelector(SENDER)) ?? carried;
    run = { author, customer };
    const text = article.querySelector(".zd-comment") ?? article.querySelector(CONTENT);
    if (!text) missing.add("text");
    if (!text || isVeiled(text, article) || article.querySelector(ASIDE)) continue;
    const who = whoWrote(article, author);
    if (!who) missing.add("role");
    if (!author && who !== "system") missing.add("author");
    if (!who) continue;
    const at = timeOf(article, text);
    // A message shows no id of its own: its time is it, and its place among those of the same time.
    const place = (sameTime.get(at ?? "") ?? 0) + 1;
    sameTime.set(at ?? "", place);
    const id = `${at ?? "message"} ${place}`;
    const body = readBody(text, NOT_THEIR_WORDS);
    messages.push({ id, who, ...(author ? { author } : {}), ...(at ? { at } : {}), body });
  }
  return messages;
}

const sideOf = (article: Element) => article.querySelector(MESSAGE)?.getAttribute("type");
const originOf = (article: Element) => article.querySelector(CONTENT)?.getAttribute("data-originated-from");

function whoWrote(article: Element, author = ""): Message["who"] | undefined {
  const side = sideOf(article);
  const origin = originOf(article);
  if (origin === "Trigger") return "system";
  if (article.querySelector(NOTE_TAG) || side === "internal") return "note";
  if (side === "end-user") return "customer";
  // A trigger's mail is told from an agent's by its origin alone.
  if (side !== "agent" || !origin) return undefined;
  // Bots are agents to the page: they have nothing but their name ("HappyBot", "Answer bot").
  return /\bbot\b/i.test(author) || author.endsWith("Bot") ? "system" : "agent";
}

/** Hidden within its article: behind a dialog a whole page is hidden, and its messages are none the less. */
function isVeiled(text: Element, article: Element): boolean {
  const veil = text.closest('[aria-hidden="true"]');
  return veil !== null && article.contains(veil);
}

/** The article's own time (a mail's text may hold others), where it says its offset. */
function timeOf(article: Element, text: Element): string | undefined {
  const times = [...article.querySelectorAll("time[datetime]")];
  const said = times.find((time) => !text.contains(time))?.getAttribute("datetime") ?? "";
  const time = /(?:Z|[+-]\d\d:?\d\d)$/.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Whoever wrote all of the customer's messages: stands in for the requester, and is no guess. */
function onlyCustomer(messages: PageMessage[]): string | undefined {
  const names = new Set(messages.filter(({ who }) => who === "customer").map(({ author }) => author));
  return names.size === 1 ? [...names][0] : undefined;
}

const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() || undefined;

/** None while auto assist shows its suggestion instead, and none where nothing says reply or note. */
function replyBox(page: Document): ReplyBox | undefined {
  const conversation = shown(page)?.conversation;
  const element = conversation?.querySelector<HTMLElement>(`${BOX}${EDITABLE}, ${BOX} ${EDITABLE}`);
  if (!element) return undefined;
  if (conversation?.querySelector(NOTE_CHOSEN)) return { element, mode: "note" };
  return conversation?.querySelector(REPLY_CHOSEN) ? { element, mode: "public" } : undefined;
}

export const reader: Reader = {
  open: (page) => shown(page)?.id,
  part: (page) => {
    const ticket = shown(page);
    return ticket && paneOf(ticket);
  },
  read,
  replyBox,
  // The submit button, the statuses in its menu, and the button of a messaging conversation.
  send: `${mark("submit_button-button")}, [data-test-id^="submit_button-menu-"]:not(${mark("submit_button-menu-button")}), ${mark("omnichannel-omnicomposer-send-button")}`,
};

export default {
  name: "Zendesk",
  addresses: {
    match: ["https://*.zendesk.com/agent/*"],
    examples: [
      "https://acme.zendesk.com/agent/tickets/4711",
      "https://acme.zendesk.com/agent/tickets/4711/events",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "About 20 public extensions, userscripts and browser tests for the Agent Workspace (2023 to October 2026), read in November 2026 and listed in tests/pages/zendesk/README.md; never run against a live account",
  },
  signature: '[data-test-id="omni-log-container"], [data-test-id="omni-header-subject"]',
} satisfies Helpdesk;
