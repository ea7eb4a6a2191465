/** What Amends knows of a helpdesk and of the page in a tab, for its own pages to say. */
import { browser } from "wxt/browser";
import { helpdesks } from "./helpdesks/all";
import { fits } from "./helpdesks/walk/address";
import type { HostedHelpdesk, SiteState } from "./messages";
import type { Known } from "./model";
import { siteState } from "./sites";
import { taughtFor } from "./store/taught";

/** @param id its file's name */
export function knownHelpdesk(id: string): Known | undefined {
  const helpdesk = Object.hasOwn(helpdesks, id) ? helpdesks[id] : undefined;
  return helpdesk && { name: helpdesk.name, status: helpdesk.evidence.status };
}

/** By name; without the demo, which is on this machine. */
export function hostedHelpdesks(): HostedHelpdesk[] {
  return Object.values(helpdesks)
    .map(({ name, addresses }) => ({
      name,
      hosts: [...new Set(addresses.match.map((match) => match.replace(/^([^/]+\/\/[^/]+).*/, "$1/*")))],
      byClick: addresses.byClick === true,
    }))
    .filter(({ hosts }) => hosts.some((host) => host.startsWith("https:")))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** @param tab the tab that shows this address */
export async function stateOf(url: string, tab: number): Promise<SiteState> {
  const { origin, host } = new URL(url);
  const addressed = all.find(([, { addresses }]) => addresses.match.some((match) => fits(match, url)));
  const own = await siteState(origin);
  // Of a host that has more than the helpdesk, the helpdesk's own part comes with Amends.
  const state = own === "off" && addressed ? "known" : own;
  const marked = await look(tab, state === "on");
  if (marked === "blocked") return { state, page: marked };
  if (await taughtFor(origin)) return { state, page: { helpdesk: host } };
  if (addressed) return { state, page: { helpdesk: addressed[1].name } };
  const helpdesk = knownHelpdesk(marked);
  return { state, page: helpdesk ? { helpdesk: helpdesk.name } : marked === "unseen" ? marked : "none" };
}

const all = Object.entries(helpdesks);
const signatures = all.map(([id, { signature }]): [string, string] => [id, signature]);

/**
 * The id of the helpdesk whose mark is in the page; "" where none is. Looked for once, in the tab itself: the
 * agent's click on the toolbar's button lets us, also before Amends is on there.
 * @param allowed whether the browser says that Amends may work there: then only a rule can keep it out
 */
async function look(tab: number, allowed: boolean): Promise<string | "blocked" | "unseen"> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: (marks: [string, string][]) => marks.find(([, mark]) => document.querySelector(mark))?.[0] ?? "",
      args: [signatures],
    });
    return frame?.result ?? "unseen";
  } catch (error) {
    const why = (error as Error).message;
    // Chromium names the rule; Firefox says only that the permission, which is there, is not.
    if (/policy/i.test(why) || (allowed && /host permission/i.test(why))) return "blocked";
    return "unseen";
  }
}
