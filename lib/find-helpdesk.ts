/**
 * Which helpdesk a page is of, for the one script that lives in all of them: it holds none itself, and asks.
 * A recipe is sent to it; a reader in code is put beside it, where it leaves itself under its name.
 */
import { browser } from "wxt/browser";
import type { Sender } from "./answer";
import { helpdesks } from "./helpdesks/all";
import { fits } from "./helpdesks/walk/address";
import type { Found } from "./messages";
import { taughtFor } from "./store/taught";

/** @param id the helpdesk that the page was recognised as, by one of the signatures of an earlier answer. */
export async function findHelpdesk(
  id: string | undefined,
  { url = "", tab, frameId }: Sender,
): Promise<Found> {
  const { origin, host } = new URL(url);
  const taught = await taughtFor(origin);
  if (taught) return { kind: "recipe", id: "taught", name: host, recipe: taught };
  const known = id ?? addressed(url);
  const helpdesk = known !== undefined && Object.hasOwn(helpdesks, known) ? helpdesks[known] : undefined;
  if (!known || !helpdesk) return { kind: "unknown", signatures };
  const { name, recipe } = helpdesk;
  if (recipe) return { kind: "recipe", id: known, name, recipe };
  await browser.scripting.executeScript({
    target: { tabId: tab!.id!, frameIds: [frameId ?? 0] },
    files: [`/helpdesks/${known}.js` as never],
  });
  return { kind: "reader", id: known, name };
}

const known = Object.entries(helpdesks);
const signatures = known.map(([id, { signature }]): [string, string] => [id, signature]);

function addressed(url: string): string | undefined {
  return known.find(([, { addresses }]) => addresses.match.some((pattern) => fits(pattern, url)))?.[0];
}
