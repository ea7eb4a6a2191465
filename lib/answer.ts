/** Answering in the background: every request is parsed, and what a page's script may ask is a short list. */
import { type Browser, browser } from "wxt/browser";
import type { Envelope } from "./ask";
import { type Answers, type Changed, Request } from "./messages";
import { wordsFor } from "./store/trouble";

export type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  [K in Request["kind"]]: (
    request: Extract<Request, { kind: K }>,
    sender: Sender,
  ) => Promise<Answers[K]> | Answers[K];
};

/** What a content script, which lives in a helpdesk's page, may ask; all else is for our own pages. */
const FROM_PAGES = new Set<Request["kind"]>([
  "helpdesk.find",
  "memory.keep",
  "memory.recall",
  "sending.keep",
  "sending.take",
]);

/** The one shape that works in Chrome, Firefox and the polyfill: `sendResponse`, `return true`, an envelope. */
export function answer(handlers: Handlers): void {
  const listener = (raw: unknown, sender: Sender, respond: (envelope: Envelope) => void) => {
    const parsed = Request.safeParse(raw);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const request = parsed.data;
    Promise.resolve()
      .then(() => {
        if (!isOwnPage(sender) && !FROM_PAGES.has(request.kind)) throw new Error("Not for a page to ask");
        return (handlers[request.kind] as (request: Request, sender: Sender) => unknown)(request, sender);
      })
      .then(
        (value) => respond({ ok: true, value }),
        (error) => respond({ ok: false, error: wordsFor(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Our pages have the extension's own origin, also as a dock inside a helpdesk. */
function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL("/").split("/").slice(0, 3).join("/");
  return [own, `chrome-extension://${browser.runtime.id}`].some((origin) =>
    sender.url?.startsWith(`${origin}/`),
  );
}

const channel = new BroadcastChannel("amends-changed");

/** Tells every page of ours to ask again: the channel reaches docks in Firefox, the message those in Chromium. */
export function announceChange(): void {
  const changed: Changed = { kind: "changed" };
  channel.postMessage(changed);
  void browser.runtime.sendMessage(changed).catch(() => {
    // Nobody is open to hear it.
  });
}
