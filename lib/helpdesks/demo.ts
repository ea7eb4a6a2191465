import { readBody } from "../dom";
import type { Field } from "../model";
import type { Conversation, Helpdesk, PageMessage, ReplyBox, Unread } from "./helpdesk";

const TICKET = ".ticket[data-ticket-id]";

/** The page tells requester from agent, and a note by its visibility. */
const ROLES: Record<string, PageMessage["who"]> = {
  "requester public": "customer",
  "agent public": "agent",
  "agent internal": "note",
  "system public": "system",
};

function open(page: Document): string | undefined {
  const id = page.querySelector<HTMLElement>(TICKET)?.dataset.ticketId;
  // A ticket page without its own address is one that is going or coming.
  const [, address] = /\/tickets\/(\d+)\/?$/.exec(page.location?.pathname ?? "") ?? [];
  return id === address ? id : undefined;
}

function read(page: Document): Conversation | Unread {
  const ticket = page.querySelector(TICKET);
  if (!ticket) return { missing: ["id"] };
  const subject = wordsOf(ticket, ".ticket-subject");
  const name = wordsOf(ticket, ".requester-name");
  const email = ticket
    .querySelector(".requester-email")
    ?.getAttribute("href")
    ?.replace(/^mailto:/, "");
  const agent = wordsOf(page, ".account .agent-name");
  const channel = ticket.querySelector<HTMLElement>(".ticket-channel")?.dataset.channel;
  const messages = [...ticket.querySelectorAll<HTMLElement>("[data-message-id]")].map(readMessage);

  const missing = new Set<Field>(
    messages.flatMap((message) => ("missing" in message ? message.missing : [])),
  );
  if (!subject) missing.add("subject");
  if (!name && !email) missing.add("customer");
  if (messages.length === 0) missing.add("messages");
  if (missing.size > 0) return { missing: [...missing] };
  return {
    subject: subject ?? "",
    customer: { ...(name && { name }), ...(email && { email }) },
    ...(agent && { agent }),
    ...(channel && { channel }),
    messages: messages.filter(isRead),
    partial: false,
  };
}

interface Lost {
  missing: Field[];
}
const isRead = (message: PageMessage | Lost): message is PageMessage => "body" in message;

function readMessage(element: HTMLElement): PageMessage | Lost {
  const { messageId: id = "", authorRole, visibility } = element.dataset;
  const who = ROLES[`${authorRole} ${visibility}`];
  const author = wordsOf(element, ".message-author");
  const at = element.querySelector("time")?.getAttribute("datetime");
  const content = element.querySelector(".message-body");
  const missing: Field[] = [];
  if (!who) missing.push("role");
  if (!author && who && who !== "system") missing.push("author");
  if (!content) missing.push("text");
  if (!who || !content || missing.length > 0) return { missing };
  return { id, who, ...(author && { author }), ...(at && { at }), body: readBody(content) };
}

function wordsOf(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.trim() || undefined;
}

function replyBox(page: Document): ReplyBox | undefined {
  const form = page.querySelector<HTMLElement>(`${TICKET} form.reply[data-mode]`);
  const element = form?.querySelector<HTMLElement>(".ProseMirror[contenteditable='true']");
  if (!form || !element) return undefined;
  return { element, mode: form.dataset.mode === "note" ? "note" : "public" };
}

export default {
  name: "Harbour Desk",
  addresses: {
    match: ["http://127.0.0.1/amends-demo/*"],
    examples: [
      "http://127.0.0.1:4712/amends-demo/tickets/1012",
      "http://127.0.0.1:4712/amends-demo/tickets/1008",
    ],
  },
  evidence: {
    status: "live-tested",
    source: "Our own demo helpdesk, scripts/demo: its view/ folder writes the hooks that are read here.",
  },
  recognises: (page) =>
    page.querySelector('meta[name="application-name"][content="Harbour Desk"]') !== null &&
    page.getElementById("harbour-desk") !== null,
  open,
  read,
  replyBox,
  send: "form.reply [data-action='send']",
} satisfies Helpdesk;
