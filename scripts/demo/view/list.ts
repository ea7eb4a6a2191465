/** The inbox: one line of subject, who, how old, and its status. */
import { type DeskTicket, lastAt } from "../conversation.ts";
import { avatar } from "./avatar.ts";
import { el } from "./element.ts";
import { statusElement } from "./ticket.ts";
import { timeElement } from "./time.ts";

export interface Inbox {
  tickets: DeskTicket[];
  /** Id of the ticket that is open. */
  current: string | undefined;
  /** Whether a ticket has a reply that was begun and not sent. */
  drafted(id: string): boolean;
  address(id: string): string;
}

export function listElement(inbox: Inbox, now: Date): HTMLElement {
  return el("ol", { class: "tickets" }, ...inbox.tickets.map((ticket) => entry(ticket, inbox, now)));
}

function entry(ticket: DeskTicket, inbox: Inbox, now: Date): HTMLElement {
  const { name } = ticket.requester;
  return el(
    "li",
    {},
    el(
      "a",
      {
        class: "entry",
        href: inbox.address(ticket.id),
        "data-entry-id": ticket.id,
        "aria-current": ticket.id === inbox.current ? "page" : undefined,
      },
      avatar(name),
      el("span", { class: "entry-name" }, name),
      timeElement(lastAt(ticket), now, "age"),
      el(
        "span",
        { class: "entry-line" },
        el("span", { class: "entry-subject", dir: "auto" }, ticket.subject),
        statusElement(inbox.drafted(ticket.id) ? "draft" : ticket.status),
      ),
    ),
  );
}
