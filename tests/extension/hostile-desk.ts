/** A helpdesk's page that is against us: its tickets are hostile text, and it tries what a page can. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { asHtml, HOSTILE } from "./hostile";

/** Messages a ticket. */
const PART = 50;
export const TICKETS = HOSTILE.length / PART;

/** With the marks that the demo helpdesk has, so that Amends reads it. */
function ticketPage(number: number): string {
  const texts = HOSTILE.slice(number * PART, (number + 1) * PART);
  const [name, subject] = [texts[number % PART]!, texts[(number + 1) % PART]!].map(asHtml);
  const messages = texts.map(
    (text, at) => `
      <article data-message-id="${number}-${at}" data-author-role="${at % 7 === 5 ? "agent" : "requester"}" data-visibility="public">
        <span class="message-author">${name}</span><time datetime="2026-11-2${at % 4}T10:00:00Z"></time>
        <div class="message-body">${asHtml(text)}</div>
      </article>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8">
    <meta name="application-name" content="Harbour Desk"><title>Desk</title>
    <style>body{max-width:900px;overflow-wrap:anywhere}.message-body{max-height:40px;overflow:hidden}</style></head>
    <body><div id="harbour-desk"><span class="account"><b class="agent-name">${name}</b></span>
    <div class="ticket" data-ticket-id="${number + 1}"><h1 class="ticket-subject">${subject}</h1>
      <b class="requester-name">${name}</b><a class="requester-email" href="mailto:${name}">mail</a>
      <i class="ticket-channel" data-channel="email"></i>${messages.join("")}
      <form class="reply" data-mode="public"><div class="ProseMirror" contenteditable="true"><p><br></p></div>
      <button type="button" data-action="send">Send</button></form>
    </div></div></body></html>`;
}

/** @returns its address, without a slash at the end, and the server. */
export async function serveHostile(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const number = Number(/\/tickets\/(\d+)/.exec(request.url ?? "")?.[1] ?? 1) - 1;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(ticketPage(Math.min(number, TICKETS - 1)));
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/amends-demo`, server };
}
