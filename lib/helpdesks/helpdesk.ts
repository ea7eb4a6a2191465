/**
 * What Amends knows of one helpdesk: one file in this folder each, whose name is its id, registered by
 * being there (`all.ts`). Page knowledge is data first: a `recipe`. Where data cannot say how a page is read,
 * the file also has `export const reader`, which is built on its own and comes into such pages alone. A
 * comment says *site, symptom, workaround*.
 */
import type { Body } from "../dom";
import type { Field, Message } from "../model";
import type { Recipe } from "./recipe";

export interface Helpdesk {
  /** Shown to the agent: "Zendesk". */
  name: string;
  addresses: {
    /** Match patterns of the hosted product, asked for at install; empty where every customer hosts their own. */
    match: string[];
    /** A mailbox is not everybody's helpdesk: asked for by the agent's own click, and not at install. */
    byClick?: true;
    /** Addresses of open tickets, for the matrix test: each fits this helpdesk and no other. */
    examples: string[];
  };
  evidence: {
    status: "live-tested" | "modelled on public evidence" | "thin";
    /** Where the hooks below come from, and when. */
    source: string;
  };
  /** Selector of marks that only this product has: tells it on an own domain, also before a ticket is open. */
  signature: string;
  /** Left out by a file that has a `reader`. */
  recipe?: Recipe;
}

/** Reads the pages of one helpdesk: what a recipe becomes, and what code readers are. */
export interface Reader {
  /**
   * The id of the ticket that is open now; undefined where none is, or where the marks disagree.
   * Runs at every change of the page: look up a few elements, read no text.
   */
  open(page: Document): string | undefined;
  /** The element that the open ticket stands in, with its reply; undefined where it is all of the page. */
  part?(page: Document): Element | undefined;
  /** Reads the open ticket. Hold no nodes: pages tear them out. A wrong ticket is worse than `Unread`. */
  read(page: Document): Conversation | Unread;
  /** The reply box of the open ticket, if the page shows one now. */
  replyBox(page: Document): ReplyBox | undefined;
  /** Selector of the controls that send the reply. */
  send: string;
  /** The reply is written on a page of its own, which shows no messages (see `Unread.elsewhere`). */
  repliesElsewhere?: true;
  /** Attributes, beyond the usual ones, by which the page tells the open ticket or the reply's mode. */
  marks?: string[];
  /** What was looked for just now and what was there, without a word of the messages. */
  explain?(page: Document): Sighting[];
}

/** One hook of a fact and how often it was found. */
export interface Sighting {
  fact: Fact;
  /** As the helpdesk's file or the taught recipe has it: a selector, or a part of the address. */
  hook: string;
  /** 0: not found. Of a message's facts: in so many messages. */
  count: number;
}
export type Fact = Field | "ticket" | "agent" | "channel" | "time" | "reply";

/** A ticket as the page holds it. */
export interface Conversation {
  subject: string;
  customer: { name?: string; email?: string };
  agent?: string;
  channel?: string;
  /** Oldest first, whatever order the page shows. */
  messages: PageMessage[];
  /** The page did not hold the whole history. */
  partial: boolean;
}

/** A message with the way back from its text to the page, for lighting words up. */
export interface PageMessage extends Omit<Message, "text"> {
  body: Body;
}

export interface Unread {
  /** What was looked for and not found. */
  missing: Field[];
  /** What the agent can do about it, in one sentence. */
  advice?: string;
  /** The page has no messages by its nature (a reply page): the ticket as last read elsewhere will do. */
  elsewhere?: true;
  /** Not yet: the page is still loading its messages. */
  loading?: true;
  /** Nobody knows yet how this page is read: the agent could teach it. */
  teach?: true;
}

export interface ReplyBox {
  /** The editable element itself (in a frame: the element inside it). */
  element: HTMLElement;
  mode: "public" | "note";
}

export const isUnread = (read: Conversation | Unread): read is Unread => "missing" in read;
