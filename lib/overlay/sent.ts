/**
 * Recognises a sent reply, by a ladder of evidence: the agent pressed a send control (or Ctrl/Cmd+Enter in
 * the reply), then a new agent's message with the reply's words appears: *sent*; or only the reply box is
 * empty again after a while: *probably*. Never by listening to the network.
 */
import type { Message, Reply } from "../model";

export interface Sending {
  key: string;
  text: string;
  /** Ids of the messages that were there before. */
  before: Set<string>;
}

export type Verdict = "sent" | "probably" | "waiting";

/** What became of a reply on its way, judged from the ticket as it is now. */
export function verdict(sending: Sending, messages: Message[], reply: Reply, patient: boolean): Verdict {
  const arrived = messages.some(
    ({ id, who, text }) => !sending.before.has(id) && who === "agent" && holds(text, sending.text),
  );
  if (arrived) return "sent";
  const emptied = reply.mode === "absent" || !reply.draft.trim();
  return emptied && !patient ? "probably" : "waiting";
}

/** Whether a message says what the draft said: its first and last lines stand in it. */
export function holds(message: string, draft: string): boolean {
  const lines = draft.split("\n").map(plain).filter(Boolean);
  const said = plain(message);
  return lines.length > 0 && said.includes(lines[0]!) && said.includes(lines.at(-1)!);
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Calls back when the agent means to send: a real click on a send control, or the keys in the reply. */
export function onSend(page: Document, selector: string, intent: () => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  page.addEventListener(
    "click",
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Element && target.closest(selector)) intent();
    },
    options,
  );
  onSendKey(page, intent, signal);
}

/** Also for the document of an editor's frame. */
export function onSendKey(page: Document, intent: () => void, signal: AbortSignal): void {
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.isTrusted && event.key === "Enter" && (event.ctrlKey || event.metaKey)) intent();
    },
    { signal, capture: true, passive: true },
  );
}
