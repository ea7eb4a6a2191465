/** The toolbar button's count of what is due; its tooltip says it in words. */
import { browser } from "wxt/browser";
import { countWords } from "./call-words";

/** Wider numbers do not fit. */
const MOST = 999;

export async function setBadge(count: number): Promise<void> {
  const text = count > MOST ? `${MOST}+` : count ? String(count) : "";
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: "#9a3412" }),
    browser.action.setTitle({ title: count ? `Amends: ${countWords(count)}` : "Amends" }),
  ]);
}
