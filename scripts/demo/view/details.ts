/** The right column: who the requester is and what they ordered, or the inbox in numbers. */
import { type DeskTicket, waitingSince } from "../conversation.ts";
import type { Order } from "../ticket.ts";
import { avatar } from "./avatar.ts";
import { el } from "./element.ts";
import { age } from "./time.ts";

export function detailsElement(ticket: DeskTicket): HTMLElement {
  const { name, email, phone, place, since, orders } = ticket.requester;
  return el(
    "aside",
    { class: "details", "aria-label": "Requester" },
    el("header", {}, avatar(name, "large"), el("h2", {}, name), el("p", {}, `Customer since ${since}`)),
    el("h3", {}, "Contact"),
    facts({ Email: email, Phone: phone, Place: place }),
    el("h3", {}, "Orders"),
    el("ul", { class: "orders" }, ...orders.map(orderElement)),
    el("h3", {}, "Ticket"),
    facts({ Brand: ticket.brand, Channel: ticket.channel, Assignee: ticket.assignee ?? "Nobody yet" }),
  );
}

/** @returns what stands there while no ticket is open. */
export function overviewElement(tickets: DeskTicket[], now: Date): HTMLElement {
  const count = (status: DeskTicket["status"]) =>
    String(tickets.filter((ticket) => ticket.status === status).length);
  const [longest] = tickets
    .filter((ticket) => ticket.status === "open")
    .map((ticket) => ({ name: ticket.requester.name, since: waitingSince(ticket) ?? now }))
    .sort((a, b) => a.since.getTime() - b.since.getTime());
  const wait = longest && `${longest.name}, ${age(now.getTime() - longest.since.getTime())}`;
  return el(
    "aside",
    { class: "details", "aria-label": "Overview" },
    el("h2", {}, "Today"),
    facts({ Open: count("open"), Pending: count("pending"), Solved: count("solved"), "Longest wait": wait }),
  );
}

function facts(values: Record<string, string | undefined>): HTMLElement {
  const known = Object.entries(values).filter((fact): fact is [string, string] => fact[1] !== undefined);
  return el("dl", {}, ...known.flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, value)]));
}

const orderElement = (order: Order) =>
  el(
    "li",
    {},
    el("span", { class: "order-what" }, order.what),
    el("span", { class: "order-price" }, order.price),
    el("span", { class: "order-number" }, order.number),
    el("span", { class: "order-state" }, order.state),
  );
