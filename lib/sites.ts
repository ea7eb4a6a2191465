/**
 * Amends on sites of the agent's own: a list of origins that the agent or their organisation chose, and the
 * browser's permission for each. A site counts where both are there; the content script is registered for those.
 */
import { browser } from "wxt/browser";
import { heldPolicy } from "./policy/managed";

const SCRIPT = "/content-scripts/helpdesk.js";
const STYLE = "/content-scripts/helpdesk.css";

/** The match pattern of a whole site: permissions know hosts, not ports. */
export const pattern = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

async function chosen(): Promise<string[]> {
  const { sites = [] } = (await browser.storage.local.get("sites")) as { sites?: string[] };
  return sites;
}

/** The hosted helpdesks' own patterns, as installed. */
const known = () =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

export async function useSite(origin: string): Promise<void> {
  const sites = await chosen();
  const site = pattern(origin);
  if (!sites.includes(site)) await browser.storage.local.set({ sites: [...sites, site] });
  await registerSites();
}

/** Forgets a site, and gives the browser's permission for it back. */
export async function leaveSite(origin: string): Promise<void> {
  const site = pattern(origin);
  await browser.storage.local.set({ sites: (await chosen()).filter((other) => other !== site) });
  await registerSites();
  if (!(await set()).includes(site)) await giveBack(site);
}

/** The same for every site. */
export async function leaveAllSites(): Promise<void> {
  const sites = await chosen();
  await browser.storage.local.remove("sites");
  await registerSites();
  for (const site of sites) await giveBack(site);
}

async function giveBack(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [site] }).catch(() => {
    // A hosted helpdesk's: the browser gives no permission back that comes with Amends.
  });
}

export async function siteState(origin: string): Promise<"on" | "off" | "known"> {
  const site = pattern(origin);
  if ((await allowed()).includes(site)) return (await set()).includes(site) ? "known" : "on";
  return known().some((match) => match === site || hosts(match, new URL(origin).hostname)) ? "known" : "off";
}

/** Whether a hosted helpdesk's pattern with a starred host covers this host. */
function hosts(match: string, hostname: string): boolean {
  const host = match.split("/")[2] ?? "";
  return host.startsWith("*.") && hostname.endsWith(host.slice(1));
}

/** Sites that the organisation has set: nobody leaves them here. */
async function set(): Promise<string[]> {
  return (await heldPolicy()).policy.hosts?.map(pattern) ?? [];
}

async function allowed(): Promise<string[]> {
  const sites = [...new Set([...(await chosen()), ...(await set())])];
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] })));
  return sites.filter((_, index) => granted[index]);
}

let turn: Promise<void> = Promise.resolve();

/**
 * Brings the browser's registrations in line; tabs that are already open get the script at once. One after
 * the other: a granted permission and the agent's click come together, and nothing may be registered twice.
 */
export function registerSites(): Promise<void> {
  turn = turn.catch(() => {}).then(align);
  return turn;
}

async function align(): Promise<void> {
  const wanted = await allowed();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.includes(id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const site of wanted.filter((site) => !registered.includes(site))) {
    await browser.scripting.registerContentScripts([
      {
        id: site,
        matches: [site],
        excludeMatches: known(),
        js: [SCRIPT],
        css: [STYLE],
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
    await startInOpenTabs(site);
  }
}

/**
 * After an update: in open tabs the Amends before it has no browser to speak to any more. The new one takes its
 * place there, and nobody has to reload. Firefox does so by itself.
 */
export async function startAnew(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const site of new Set([...known(), ...(await allowed())])) await startInOpenTabs(site);
}

async function startInOpenTabs(site: string): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: site })) {
    if (id === undefined) continue;
    await startIn({ tabId: id }).catch(() => {
      // An error page, or a site that a rule keeps us from: the popup says so.
    });
  }
}

async function startIn(target: { tabId: number }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
