/** Addresses: `/amends-demo/` is the inbox, `/amends-demo/tickets/1012` one ticket. */
export const BASE = "/amends-demo/";

export const addressOf = (ticket: string) => `${BASE}tickets/${ticket}`;

export function ticketAt(path: string): string | undefined {
  const [, id] = /^\/amends-demo\/tickets\/(\d+)\/?$/.exec(path) ?? [];
  return id;
}
