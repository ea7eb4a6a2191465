/** Asking the background, from anywhere. No zod here: content scripts use this too. */
import { browser } from "wxt/browser";
import type { Answers, Request } from "./messages";

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
