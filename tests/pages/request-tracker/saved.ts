/** The saved pages as vitest's own page (jsdom), and what must be read from them. */
import { isUnread } from "../../../lib/helpdesks/helpdesk";
import { reader as tracker } from "../../../lib/helpdesks/request-tracker";
import type { Message, Ticket } from "../../../lib/model";

/** Vitest's own page. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

interface Expected {
  address: string;
  /** The ticket that is open. */
  open: string;
  reply: "public" | "note" | "absent";
  /** Not given where the page has no messages. */
  ticket?: Pick<Ticket, "subject" | "customer" | "agent" | "partial" | "messages">;
}

const pages = import.meta.glob<string>("./*.html", { eager: true, query: "?raw", import: "default" });
const answers = import.meta.glob<Expected>("./*.json", { eager: true, import: "default" });
export const expected = (name: string) => answers[`./${name}.json`]!;

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** Shows a page under its address, whatever was shown before. */
export function show(name: string) {
  jsdom.reconfigure({ url: expected(name).address });
  const parsed = parse(pages[`./${name}.html`]!);
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-body]")) {
    const inside = frame.contentDocument!;
    inside.documentElement.replaceChild(inside.adoptNode(parse(frame.dataset.body!).body), inside.body);
  }
}

/** What is read, as the panel would get it; or what was not found. */
export function reading() {
  const read = tracker.read(document);
  if (isUnread(read)) return read;
  const messages = read.messages.map(({ body, ...message }): Message => ({ ...message, text: body.text }));
  return { ...read, messages };
}

export const everywhere = (selector: string, change: (element: Element) => void) => {
  const found = document.querySelectorAll(selector);
  if (!found.length) throw new Error(`The page has no ${selector}`);
  for (const element of found) change(element);
};
