/** The modelled pages as vitest's own page (jsdom), and what must be read from them. */
import { isUnread } from "../../../lib/helpdesks/helpdesk";
import { reader as zendesk } from "../../../lib/helpdesks/zendesk";
import type { Message, Ticket } from "../../../lib/model";

/** Vitest's own page. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

interface Expected {
  address: string;
  reply: "public" | "note" | "absent";
  ticket: Pick<Ticket, "subject" | "customer" | "channel" | "partial" | "messages">;
}

const pages = import.meta.glob<string>("./*.html", {
  eager: true,
  query: "?raw",
  import: "default",
});
const answers = import.meta.glob<Expected>("./*.json", { eager: true, import: "default" });
export const names = Object.keys(pages).map((path) => path.slice("./".length, -".html".length));
const source = (name: string) => pages[`./${name}.html`]!;
export const expected = (name: string) => answers[`./${name}.json`]!;

/** Shows a page under its address, whatever was shown before. */
export function show(name: string) {
  go(expected(name).address);
  const parsed = new DOMParser().parseFromString(source(name), "text/html");
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
}

/** A new address without a page load. */
export const go = (url: string) => jsdom.reconfigure({ url });

/** What is read, as the panel would get it; or what was not found. */
export function reading() {
  const read = zendesk.read(document);
  if (isUnread(read)) return { missing: read.missing };
  const messages = read.messages.map(({ body, ...message }): Message => ({ ...message, text: body.text }));
  return { ...read, messages };
}

export const everywhere = (selector: string, change: (element: Element) => void) => {
  for (const element of document.querySelectorAll(selector)) change(element);
};
