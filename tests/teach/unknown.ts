/** The made-up helpdesks as vitest's own page (jsdom): drawn, pointed at, scrambled. */
import { byRecipe } from "../../lib/helpdesks/by-recipe";
import { isUnread } from "../../lib/helpdesks/helpdesk";
import type { Recipe } from "../../lib/helpdesks/recipe";
import { induce } from "../../lib/helpdesks/teach/induce";
import type { Unknown, UnknownTicket } from "../pages/unknown/unknown";

/** Vitest's own page. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

export const unknown = Object.fromEntries(
  Object.entries(
    import.meta.glob<Unknown>(["../pages/unknown/*.ts", "!../pages/unknown/unknown.ts"], {
      eager: true,
      import: "default",
    }),
  ).map(([path, page]) => [path.slice("../pages/unknown/".length, -".ts".length), page]),
);

export function show(page: Unknown, ticket: UnknownTicket): void {
  jsdom.reconfigure({ url: page.address(ticket) });
  const parsed = new DOMParser().parseFromString(page.draw(ticket), "text/html");
  document.title = page.title?.(ticket) ?? "Help";
  document.body.replaceWith(document.adoptNode(parsed.body));
  for (const host of document.querySelectorAll("[data-shadow]"))
    fill(host.attachShadow({ mode: "open" }), host.getAttribute("data-shadow")!);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-body]")) {
    fill(frame.contentDocument!.body, frame.getAttribute("data-body")!);
    if (frame.title === "Editor") frame.contentDocument!.body.setAttribute("contenteditable", "true");
  }
}

function fill(root: ParentNode, html: string): void {
  root.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
}

/** As a newcomer does: a customer's message, an agent's message, the reply box. */
export function threeClicks({ customer, agent, reply }: Unknown) {
  const at = (selector: string) => document.querySelector(selector)!;
  return induce(document, {
    examples: [
      { element: at(customer), who: "customer" },
      { element: at(agent), who: "agent" },
    ],
    reply: at(reply),
  });
}

/** The next build of the product: every class name is another. */
export function scramble(): void {
  for (const element of document.querySelectorAll("[class]"))
    element.className = [...element.classList]
      .map((name) => `x${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99991, 7)}z`)
      .join(" ");
}

/** What the recipe reads of the page as it stands. */
export function read(recipe: Recipe) {
  const reader = byRecipe(recipe);
  const found = reader.read(document);
  if (isUnread(found)) return { id: reader.open(document), missing: found.missing };
  const { subject, customer, messages } = found;
  return {
    id: reader.open(document),
    subject,
    customer: customer.name,
    reply: reader.replyBox(document)?.mode,
    messages: messages.map(({ who, author, at, body }) => ({ who, author, at, text: body.text })),
  };
}

/** What a page of this kind must yield of a ticket. */
export function expected({ id, shows }: Unknown, ticket: UnknownTicket) {
  const { subject, customer, messages } = ticket;
  return {
    id: id?.(ticket) ?? ticket.id,
    subject: shows.subject ? subject : "",
    customer: shows.customer ? customer : undefined,
    reply: "public",
    messages: messages.map(({ who, author, at, text }) => ({
      who,
      author: shows.author ? author : undefined,
      at: shows.time ? new Date(at).toISOString() : undefined,
      text: text.join("\n\n"),
    })),
  };
}
