/** All that Amends keeps on this machine goes: after it Amends is as freshly installed. */
import { browser } from "wxt/browser";
import { leaveAllSites } from "../sites";
import type { Database } from "./database";
import { LedgerFile } from "./ledger-file";

/** Each step can be done twice: where one fails, or the background is killed, the agent asks for it again. */
export async function eraseAll(database: Database): Promise<void> {
  await startAnew(database);
  await leaveAllSites();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  await browser.action.setBadgeText({ text: "" });
}

/** The database goes, whatever state it is in; the next question makes an empty one. */
export async function startAnew(database: Database): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await new LedgerFile().drop();
  database.full = false;
}
