/**
 * What Amends knows of one helpdesk: one file in this folder each, whose name is its id, registered by
 * being there (`all.ts`). Page knowledge is data first, code second; every hook says its evidence, and a
 * comment says *site, symptom, workaround*.
 */
import type { Body } from "../dom";
import type { Field, Message } from "../model";

export interface Helpdesk {
  /** Shown to the agent: "Zendesk". */
  name: string;
  addresses: {
    /** Match patterns of the hosted product, asked for at install; empty where every customer hosts their own. */
    match: string[];
    /** Addresses of open tickets, for the matrix test: each fits this helpdesk and no other. */
    examples: string[];
  };
  evidence: {
    status: "live-tested" | "modelled on public evidence" | "thin";
    /** Where the hooks below come from, and when. */
    source: string;
  };
  /** Whether this page is this product, from marks that only it has (also on an own domain). */
  recognises(page: Document): boolean;
  /**
   * The id of the ticket that is open now; undefined where none is, or where the marks disagree.
   * Runs at every change of the page: look up a few elements, read no text.
   */
  open(page: Document): string | undefined;
  /** Reads the open ticket. Hold no nodes: pages tear them out. A wrong ticket is worse than `Unread`. */
  read(page: Document): Conversation | Unread;
  /** The reply box of the open ticket, if the page shows one now. */
  replyBox(page: Document): ReplyBox | undefined;
  /** Selector of the controls that send the reply. */
  send: string;
  /** The reply is written on a page of its own, which shows no messages (see `Unread.elsewhere`). */
  repliesElsewhere?: true;
}

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
}

export interface ReplyBox {
  /** The editable element itself (in a frame: the element inside it). */
  element: HTMLElement;
  mode: "public" | "note";
}

export const isUnread = (read: Conversation | Unread): read is Unread => "missing" in read;
