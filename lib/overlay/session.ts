/**
 * One helpdesk page and the panels that look at it. Data flows one way: the page is read, what is new goes
 * to the panels; what they ask for (insert, light up) is done in the page, for the ticket that was meant
 * and no other.
 */
import { ask } from "../ask";
import { listenForBlanks } from "../editors/blanks";
import { remember } from "../editors/caret";
import { type Conversation, isUnread, type Reader } from "../helpdesks/helpdesk";
import type { Line } from "../line";
import type { FromPage, FromPanel, Sent } from "../messages";
import type { PageState, Reply, Ticket } from "../model";
import type { Dock } from "./dock";
import { highlight } from "./highlight";
import { obey, type Scene, write } from "./obey";
import { Outbox, PATIENCE } from "./outbox";
import { followReply, readReply } from "./reply";
import { see } from "./see";
import { onSend, onSendKey } from "./sent";
import { type Watch, watch } from "./watch";

/** Whose page it is, and how it is read. */
export interface PageHelpdesk {
  id: string;
  name: string;
  reader: Reader;
}

export type PanelLine = Line<FromPage, FromPanel>;

/** A ticket whose page is still filling may take so long, ms, before it is called unread. */
const LOADING = 3000;

export class Session {
  readonly #page: Document;
  readonly #id: string;
  readonly #name: string;
  readonly #reader: Reader;
  readonly #dock: Dock;
  readonly #lines = new Map<PanelLine, "dock" | "panel">();
  readonly #watch: Watch;
  readonly #attach: () => void;
  readonly #outbox: Outbox;

  /** The ticket that is open, and since when (page's clock, ms). */
  #key: string | undefined;
  #since = 0;
  /** The ticket that was waited for, or asked the memory for; once each. */
  #filling: string | undefined;
  #asked: string | undefined;
  #state: PageState;
  /** What the panels were told last, the draft apart: it changes with every key. */
  #said = "";
  #told: Reply | undefined;
  /** Of the page, what the ticket stands in: asked for when it is read. */
  #part: Element | undefined;
  /** Of the open ticket: the page can know of it before a panel has loaded. */
  #sent: Sent | undefined;
  #recalled: Ticket | undefined;

  constructor(page: Document, { id, name, reader }: PageHelpdesk, dock: Dock, signal: AbortSignal) {
    this.#page = page;
    this.#id = id;
    this.#name = name;
    this.#reader = reader;
    this.#dock = dock;
    this.#state = { state: "none", helpdesk: name };
    remember(page, signal);
    this.#outbox = new Outbox(reader.repliesElsewhere ?? false, (sent) => {
      this.#sent = sent;
      this.#tell({ kind: "sent", ...sent });
    });
    onSend(page, reader.send, () => this.#intend(), signal);
    this.#attach = followReply(
      page,
      reader,
      (element) => {
        // An editor's frame has its own keys.
        listenForBlanks(element.ownerDocument, signal);
        if (element.ownerDocument !== page) onSendKey(element.ownerDocument, () => this.#intend(), signal);
      },
      () => this.#sayReply(),
      signal,
    );
    this.#watch = watch(
      page,
      { glance: () => this.#glance(), look: () => this.#look(), part: () => this.#part },
      reader.marks ?? [],
      signal,
    );
  }

  /** A panel looks at this page from now on; the dock's own word lifts its veil. */
  join(line: PanelLine, home: "dock" | "panel"): void {
    this.#lines.set(line, home);
    line.onClose(() => this.#lines.delete(line));
    line.listen((message) => void this.#obey(line, home, message));
    line.send({ kind: "page", page: this.#state });
    if (this.#sent) line.send({ kind: "sent", ...this.#sent });
  }

  /**
   * The agent pressed the browser's shortcut for a suggestion: of several panels only the one in sight inserts
   * it, and words that nobody sees do not go in: then the dock opens.
   */
  press(digit: number): void {
    const seen = this.#dock.frame.checkVisibility({ visibilityProperty: true }) ? "dock" : "panel";
    const line = [...this.#lines].findLast(([, home]) => home === seen)?.[0];
    if (line) line.send({ kind: "press", digit });
    else this.#dock.collapse(false);
  }

  async #obey(line: PanelLine, home: "dock" | "panel", message: FromPanel): Promise<void> {
    if ("ask" in message) {
      // For the ticket that is open at this very moment, whether or not its change was noticed.
      this.#glance();
      line.send({ kind: "inserted", ask: message.ask, result: await write(this.#scene, message) });
      return this.#sayReply();
    }
    if (message.kind === "see")
      return line.send({ kind: "seen", seen: see(this.#page, this.#id, this.#reader) });
    // Only what stands in the dock can lift its veil.
    if (message.kind !== "showing" || home === "dock") obey(this.#scene, message);
  }

  get #scene(): Scene {
    return { page: this.#page, reader: this.#reader, dock: this.#dock, key: this.#key };
  }

  // ---- reading ----------------------------------------------------------------------------------

  /** Cheap, at every change: is this still the same ticket? If not, nothing of the old one may be seen. */
  #glance(): void {
    const id = this.#reader.open(this.#page);
    const key = id === undefined ? undefined : `${this.#id} ${location.host} ${id}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#since = performance.now();
    this.#sent = undefined;
    this.#recalled = this.#filling = this.#asked = undefined;
    this.#dock.veil();
    highlight(new Map(), [], false);
    this.#say(
      key ? { state: "loading", helpdesk: this.#name, key } : { state: "none", helpdesk: this.#name },
    );
    this.#watch?.soon();
  }

  #look(): void {
    this.#dock.keepIn(this.#page, this.#page.querySelectorAll(this.#reader.send));
    this.#glance();
    this.#attach();
    this.#part = this.#reader.part?.(this.#page);
    if (!this.#key) return;
    const read = this.#reader.read(this.#page);
    if (!isUnread(read)) this.#sayTicket(this.#ticketOf(read, this.#key));
    else if (read.elsewhere && this.#recalled) this.#sayTicket(this.#recalled);
    else if (read.elsewhere && this.#recall()) return;
    else if (!read.teach && this.#mayFill(this.#key)) return;
    else {
      this.#say({
        state: "unread",
        helpdesk: this.#name,
        key: this.#key,
        missing: read.missing,
        ...(read.advice ? { advice: read.advice } : {}),
        ...(read.teach ? { teach: true } : {}),
        reply: this.#reply(),
      });
    }
  }

  /** Whether to wait: the page may still be filling, and is looked at again when it has, or at the latest then. */
  #mayFill(key: string): boolean {
    if (this.#filling !== key) {
      this.#filling = key;
      this.#watch.later(LOADING);
    }
    return performance.now() - this.#since < LOADING;
  }

  /** A reply page without messages: the ticket as it was last read, from the browser's memory. Asked once. */
  #recall(): boolean {
    const key = this.#key;
    if (!key || this.#asked === key) return false;
    this.#asked = key;
    const answered = (ticket?: Ticket) => {
      if (key !== this.#key) return;
      this.#recalled = ticket;
      // Nothing remembered is an answer too: this page will not fill.
      this.#since = Number.NEGATIVE_INFINITY;
      this.#watch.soon();
    };
    ask({ kind: "memory.recall", key }).then(answered, () => answered());
    return true;
  }

  #ticketOf(read: Conversation, key: string): Ticket {
    const { messages, ...rest } = read;
    return {
      ...rest,
      key,
      helpdesk: this.#name,
      id: key.split(" ").slice(2).join(" "),
      url: location.href.split("#")[0]!,
      messages: messages.map(({ body, ...message }) => ({ ...message, text: body.text })),
    };
  }

  #reply = (): Reply => readReply(this.#page, this.#reader);

  // ---- saying -----------------------------------------------------------------------------------

  #sayTicket(ticket: Ticket): void {
    const news = this.#say({ state: "ticket", ticket, reply: this.#reply() });
    if (news && ticket !== this.#recalled) this.#keep(ticket);
    if (ticket !== this.#recalled) this.#outbox.judge(ticket, this.#reply);
  }

  /** @returns whether more than the draft was new. */
  #say(state: PageState): boolean {
    const said = JSON.stringify(state, (name, value) => (name === "reply" ? undefined : value));
    this.#state = state;
    if (said === this.#said) {
      if ("reply" in state) this.#tellReply(state.reply);
      return false;
    }
    this.#said = said;
    this.#told = "reply" in state ? state.reply : undefined;
    this.#tell({ kind: "page", page: state });
    return true;
  }

  /** The draft alone: the hot path. */
  #sayReply(): void {
    this.#glance();
    if (!("reply" in this.#state)) return;
    const reply = this.#reply();
    this.#state = { ...this.#state, reply };
    this.#tellReply(reply);
  }

  #tellReply(reply: Reply): void {
    if (!this.#key || (reply.mode === this.#told?.mode && reply.draft === this.#told.draft)) return;
    this.#told = reply;
    this.#tell({ kind: "reply", key: this.#key, reply });
  }

  #tell(message: FromPage): void {
    for (const line of this.#lines.keys()) line.send(message);
  }

  #keep(ticket: Ticket): void {
    // Only a helpdesk with a reply page of its own needs it, and only memory holds it.
    if (this.#reader.repliesElsewhere) void ask({ kind: "memory.keep", ticket }).catch(() => {});
  }

  /** The agent means to send: what was in the reply is looked for from now on. */
  #intend(): void {
    const messages = this.#state.state === "ticket" ? this.#state.ticket.messages : [];
    if (this.#key && this.#outbox.intend(this.#key, this.#reply(), messages)) this.#watch.later(PATIENCE);
  }
}
