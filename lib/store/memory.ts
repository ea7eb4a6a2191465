/**
 * What the browser remembers in memory until it closes, never on disk: the last tickets read, for
 * helpdesks whose reply page shows no messages, a reply that was on its way when its page went, and which
 * phrases went into the replies on a ticket.
 */
import { browser } from "wxt/browser";
import type { Ticket } from "../model";

const TICKETS = 5;

interface Memory {
  tickets?: Ticket[];
  sending?: { key: string; text: string };
  /** By ticket; the one with the newest is the last. */
  inserted?: [key: string, phrases: string[]][];
}

const load = () => browser.storage.session.get(["tickets", "sending", "inserted"]) as Promise<Memory>;

export async function keepTicket(ticket: Ticket): Promise<void> {
  const { tickets = [] } = await load();
  const others = tickets.filter(({ key }) => key !== ticket.key);
  await browser.storage.session.set({ tickets: [ticket, ...others].slice(0, TICKETS) });
}

export async function recallTicket(key: string): Promise<Ticket | undefined> {
  const { tickets = [] } = await load();
  return tickets.find((ticket) => ticket.key === key);
}

export async function keepSending(key: string, text: string): Promise<void> {
  await browser.storage.session.set({ sending: { key, text } });
}

/** Gives the reply that was on its way for this ticket, once. */
export async function takeSending(key: string): Promise<string | undefined> {
  const { sending } = await load();
  if (sending?.key !== key) return undefined;
  await browser.storage.session.remove("sending");
  return sending.text;
}

/** So many tickets a day have phrases; those of before are in the log. */
const WITH_PHRASES = 200;

export async function keepInserted(key: string, phrase: string): Promise<void> {
  const { inserted = [] } = await load();
  const before = inserted.find(([ticket]) => ticket === key)?.[1] ?? [];
  const others = inserted.filter(([ticket]) => ticket !== key);
  const phrases = [...new Set([...before, phrase])];
  await browser.storage.session.set({ inserted: [...others, [key, phrases]].slice(-WITH_PHRASES) });
}

/** Ids of the phrases that went into the replies on this ticket. */
export async function inserted(key: string): Promise<string[]> {
  const { inserted = [] } = await load();
  return inserted.find(([ticket]) => ticket === key)?.[1] ?? [];
}
