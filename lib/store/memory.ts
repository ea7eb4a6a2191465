/**
 * What the browser remembers in memory until it closes, never on disk: the last tickets read, for
 * helpdesks whose reply page shows no messages, and a reply that was on its way when its page went.
 */
import { browser } from "wxt/browser";
import type { Ticket } from "../model";

const TICKETS = 5;

interface Memory {
  tickets?: Ticket[];
  sending?: { key: string; text: string };
}

const load = () => browser.storage.session.get(["tickets", "sending"]) as Promise<Memory>;

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
