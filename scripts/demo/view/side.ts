/** What stays while tickets come and go: the left part, and the place for the open ticket. */
import { BASE } from "../route.ts";
import { avatar } from "./avatar.ts";
import { el, icon } from "./element.ts";

export interface Frame {
  side: HTMLElement;
  /** In the side: how many are open, and the list of tickets. */
  count: HTMLElement;
  inbox: HTMLElement;
  /** For the open ticket. */
  place: HTMLElement;
}

export function frame(agent: string): Frame {
  const count = el("span", { class: "count" });
  const inbox = el("nav", { class: "inbox", "aria-label": "Tickets" });
  const side = el(
    "div",
    { class: "side" },
    el("a", { class: "brand", href: BASE }, icon("anchor"), "Harbour Desk"),
    el("h2", { class: "inbox-title" }, "Inbox", count),
    inbox,
    el(
      "div",
      { class: "account" },
      avatar(agent),
      el("span", { class: "agent-name" }, agent),
      el("small", {}, "Online"),
    ),
  );
  return { side, count, inbox, place: el("main", { class: "place" }) };
}
