/** What is done or dropped goes for good after the days that the agent has set: looked after once a day. */
import { browser } from "wxt/browser";
import { loadSettings } from "../settings";
import type { Reminders } from "../store/reminders";

const DAY = 86_400_000;
const KEY = "pruned";

/** @param now epoch ms */
export async function dropOld(reminders: Pick<Reminders, "prune">, now: number): Promise<void> {
  const last = (await browser.storage.local.get(KEY))[KEY];
  // A clock that was set back must not put this off for as long.
  if (typeof last === "number" && Math.abs(now - last) < DAY) return;
  await reminders.prune(now, (await loadSettings()).followUps.keep);
  await browser.storage.local.set({ [KEY]: now });
}
