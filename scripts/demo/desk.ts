/** The desk: which ticket is open, and what the page shows of it. */
import type { Node as Written } from "@tiptap/pm/model";
import { add, type DeskTicket, lastAt, open } from "./conversation.ts";
import { listenToKeys } from "./keyboard.ts";
import { type Drafts, draftKey, type Mode, Reply } from "./reply.ts";
import { addressOf, BASE, ticketAt } from "./route.ts";
import type { DemoTicket } from "./ticket.ts";
import { detailsElement, overviewElement } from "./view/details.ts";
import { emptyElement } from "./view/empty.ts";
import { listElement } from "./view/list.ts";
import { messageElement } from "./view/message.ts";
import { frame } from "./view/side.ts";
import { showLatest, showStatus, ticketElement } from "./view/ticket.ts";

export const AGENT = "Maya Lindqvist";

export class Desk {
  readonly #tickets: DeskTicket[];
  readonly #clock: () => Date;
  readonly #frame = frame(AGENT);
  readonly #drafts: Drafts = new Map();
  #reply: Reply | undefined;

  /**
   * Fills `root` and shows what the address names.
   * @param clock the time now; the tickets' ages count from its first answer.
   */
  constructor(root: HTMLElement, tickets: DemoTicket[], clock: () => Date) {
    const loaded = clock();
    this.#clock = clock;
    this.#tickets = tickets.map((ticket) => open(ticket, loaded));
    root.replaceChildren(this.#frame.side, this.#frame.place);
    root.addEventListener("click", (event) => this.#follow(event));
    window.addEventListener("popstate", () => this.#show());
    listenToKeys({
      move: (by) => this.#move(by),
      reply: () => this.#reply?.write("public"),
      note: () => this.#reply?.write("note"),
    });
    this.#show();
  }

  get #current(): DeskTicket | undefined {
    const id = ticketAt(location.pathname);
    return this.#tickets.find((ticket) => ticket.id === id);
  }

  #show(): void {
    this.#reply?.close();
    this.#reply = undefined;
    const ticket = this.#current;
    document.title = ticket ? `#${ticket.id} ${ticket.subject} · Harbour Desk` : "Inbox · Harbour Desk";
    if (ticket) this.#showTicket(ticket);
    else this.#frame.place.replaceChildren(emptyElement(), overviewElement(this.#tickets, this.#clock()));
    this.#showInbox();
  }

  #showTicket(ticket: DeskTicket): void {
    const page = ticketElement(ticket, this.#clock());
    this.#reply = new Reply({
      ticket: ticket.id,
      customer: ticket.requester.name,
      drafts: this.#drafts,
      send: (mode, content) => this.#send(ticket, mode, content),
      drafted: () => this.#showInbox(),
    });
    page.append(this.#reply.element);
    this.#frame.place.replaceChildren(page, detailsElement(ticket));
    showLatest(page);
  }

  #showInbox(): void {
    const { inbox, count } = this.#frame;
    const focused = inbox.contains(document.activeElement);
    const scrolled = inbox.scrollTop;
    count.textContent = `${this.#tickets.filter(({ status }) => status === "open").length} open`;
    const drafted = (id: string) =>
      this.#drafts.has(draftKey(id, "public")) || this.#drafts.has(draftKey(id, "note"));
    inbox.replaceChildren(
      listElement(
        { tickets: this.#tickets, current: this.#current?.id, drafted, address: addressOf },
        this.#clock(),
      ),
    );
    inbox.scrollTop = scrolled;
    const entry = inbox.querySelector<HTMLElement>("[aria-current]");
    entry?.scrollIntoView?.({ block: "nearest" });
    if (focused) entry?.focus({ preventScroll: true });
  }

  #send(ticket: DeskTicket, mode: Mode, content: Written): void {
    const { place } = this.#frame;
    const now = this.#clock();
    const message = add(ticket, mode === "public" ? "agent" : "note", AGENT, now, content);
    place.querySelector(".messages")?.append(messageElement(message, now));
    place.querySelector(".details")?.replaceWith(detailsElement(ticket));
    showStatus(place, ticket.status);
    showLatest(place);
    this.#tickets.sort((a, b) => lastAt(b).getTime() - lastAt(a).getTime());
    this.#showInbox();
  }

  #move(by: 1 | -1): void {
    const ticket = this.#current;
    const next = this.#tickets[ticket ? this.#tickets.indexOf(ticket) + by : 0];
    if (next) this.#go(addressOf(next.id));
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(`a[href^="${BASE}"]`);
    // Another tab is the browser's own business.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(link.pathname);
  }

  #go(address: string): void {
    if (address === location.pathname) return;
    history.pushState(null, "", address);
    this.#show();
  }
}
