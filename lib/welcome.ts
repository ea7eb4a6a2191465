/** The page for who has just installed Amends. */
import { type Browser, browser } from "wxt/browser";
import { openDesk } from "./followups/open-ticket";

/**
 * Not where an organisation installed it: nobody there asked for a tab. Nor where a developer loads it, again and
 * again. The toolbar's button and the desk lead there too.
 */
export async function welcome(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  if (reason !== "install") return;
  const { installType } = await browser.management.getSelf();
  if (installType === "normal") await openDesk("welcome");
}
