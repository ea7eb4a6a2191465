/** The saved pages of all helpdesks as vitest's own page (jsdom), and what must be read from them. */
import { helpdesks } from "../../lib/helpdesks/all";
import { byRecipe } from "../../lib/helpdesks/by-recipe";
import { isUnread, type Reader, type Unread } from "../../lib/helpdesks/helpdesk";
import type { Message, Ticket } from "../../lib/model";

/** Vitest's own page. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

export interface Expected {
  address: string;
  /** The ticket that is open; not given where none is. */
  open?: string;
  reply: "public" | "note" | "absent";
  /** Not given where the page has no messages: then `unread` says what must be said instead. */
  ticket?: Pick<Ticket, "subject" | "customer" | "agent" | "channel" | "partial" | "messages">;
  unread?: Unread;
}

const pages = import.meta.glob<string>("../pages/*/*.html", { query: "?raw", import: "default" });
const answers = import.meta.glob<Expected>(["../pages/*/*.json", "!../pages/*/lone.json"], {
  eager: true,
  import: "default",
});
const lones = import.meta.glob<Record<string, string>>("../pages/*/lone.json", {
  eager: true,
  import: "default",
});
const readers = import.meta.glob<Reader | undefined>(["../../lib/helpdesks/{zendesk,request-tracker}.ts"], {
  eager: true,
  import: "reader",
});

export interface SavedPage {
  helpdesk: string;
  page: string;
  expected: Expected;
}

export const saved: SavedPage[] = Object.entries(answers).map(([path, expected]) => {
  const [helpdesk = "", page = ""] = path.slice("../pages/".length, -".json".length).split("/");
  return { helpdesk, page, expected };
});

/** Hooks that alone say something, each with its reason. */
export const loneOf = (helpdesk: string): Record<string, string> =>
  lones[`../pages/${helpdesk}/lone.json`] ?? {};

export function readerOf(helpdesk: string): Reader {
  const recipe = helpdesks[helpdesk]?.recipe;
  const reader = recipe ? byRecipe(recipe) : readers[`../../lib/helpdesks/${helpdesk}.ts`];
  if (!reader) throw new Error(`No helpdesk is called ${helpdesk}`);
  return reader;
}

export const sourceOf = ({ helpdesk, page }: SavedPage): Promise<string> =>
  pages[`../pages/${helpdesk}/${page}.html`]!();

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** Shows a page under its address, whatever was shown before. */
export function show(html: string, address: string) {
  jsdom.reconfigure({ url: address });
  document.replaceChild(document.adoptNode(parse(html).documentElement), document.documentElement);
  fillFrames();
}

/** A frame's content does not come with its element: the page says it in `data-body`, also of frames in it. */
export function fillFrames(page = document) {
  for (const frame of page.querySelectorAll<HTMLIFrameElement>("iframe[data-body]")) {
    const inside = frame.contentDocument!;
    inside.documentElement.replaceChild(inside.adoptNode(parse(frame.dataset.body!).body), inside.body);
    fillFrames(inside);
  }
}

/** What is read, as the panel would get it; or what was not found. */
export function reading(
  reader: Reader,
): (NonNullable<Expected["ticket"]> & { missing?: undefined }) | Unread {
  const read = reader.read(document);
  if (isUnread(read)) return read;
  const messages = read.messages.map(({ body, ...message }): Message => ({ ...message, text: body.text }));
  return { ...read, messages };
}
