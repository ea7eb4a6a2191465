/** The open ticket: its head, its conversation, and a place for the reply. */
import type { DeskTicket } from "../conversation.ts";
import type { Status } from "../ticket.ts";
import { el } from "./element.ts";
import { messageElement } from "./message.ts";

const STATUS_WORDS = { open: "Open", pending: "Pending", solved: "Solved", draft: "Draft" } as const;

export const statusElement = (status: Status | "draft") =>
  el("span", { class: "status", "data-status": status }, STATUS_WORDS[status]);

/** A sent reply changes it while the page stays. */
export function showStatus(page: ParentNode, status: Status): void {
  page.querySelector(".ticket-facts .status")?.replaceWith(statusElement(status));
}

export function ticketElement(ticket: DeskTicket, now: Date): HTMLElement {
  return el(
    "section",
    { class: "ticket", "data-ticket-id": ticket.id, "aria-label": `Ticket ${ticket.id}` },
    head(ticket),
    el(
      "div",
      { class: "conversation", tabindex: "0", "aria-label": "Conversation" },
      el("ol", { class: "messages" }, ...ticket.messages.map((message) => messageElement(message, now))),
    ),
  );
}

function head(ticket: DeskTicket): HTMLElement {
  const { name, email } = ticket.requester;
  return el(
    "header",
    { class: "ticket-head" },
    el("h1", { class: "ticket-subject", dir: "auto" }, ticket.subject),
    el(
      "p",
      { class: "ticket-facts" },
      statusElement(ticket.status),
      el("span", { class: "ticket-number" }, `#${ticket.id}`),
      el(
        "span",
        { class: "ticket-requester" },
        el("span", { class: "requester-name" }, name),
        el("a", { class: "requester-email", href: `mailto:${email}` }, email),
      ),
      el("span", { class: "ticket-channel", "data-channel": ticket.channel }, `via ${ticket.channel}`),
    ),
  );
}

/** Brings the latest message into view: its end, or its beginning where it is taller than the page. */
export function showLatest(page: ParentNode): void {
  const frame = page.querySelector<HTMLElement>(".conversation");
  const last = page.querySelector<HTMLElement>(".messages > li:last-child");
  if (frame && last) frame.scrollTop = Math.min(frame.scrollHeight, last.offsetTop - frame.offsetTop - 12);
}
