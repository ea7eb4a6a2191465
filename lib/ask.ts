/** Asking the background and hearing from it, from anywhere. No zod here: content scripts use this too. */
import { browser } from "wxt/browser";
import type { Answers, Changed, Request } from "./messages";

export type Envelope = { ok: true; value: unknown } | { ok: false; error: string };

/**
 * Sends a request to the background and gives its answer.
 * @throws Error with the background's own message, or where there is none to answer.
 */
export async function ask<K extends Request["kind"]>(
  request: Extract<Request, { kind: K }>,
): Promise<Answers[K]> {
  const envelope = (await browser.runtime.sendMessage(request)) as Envelope | undefined;
  if (!envelope) throw new Error("Amends does not answer. Reload this tab.");
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value as Answers[K];
}

/**
 * Calls back whenever the background says that something in the database is new, until it is stopped. Each
 * of the two ways reaches docks that the other does not; hearing it twice does no harm.
 */
export function hearChanges(onChange: () => void): () => void {
  const channel = new BroadcastChannel("amends-changed");
  channel.onmessage = onChange;
  const onMessage = (message: unknown): undefined => {
    if ((message as Partial<Changed>).kind === "changed") onChange();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    channel.close();
    browser.runtime.onMessage.removeListener(onMessage);
  };
}
