/**
 * Whose page this is. The background knows by the address, or else by a mark of the product, which a page
 * that draws itself may show late: it is waited for without a clock, as long as the page changes.
 */
import { ask } from "../ask";
import { byRecipe } from "../helpdesks/by-recipe";
import type { Reader } from "../helpdesks/helpdesk";
import type { Found } from "../messages";
import type { PageHelpdesk } from "./session";
import { watch } from "./watch";

/** Where a reader in code leaves itself: seen by Amends's own scripts in this page, and by no script of the page. */
const READERS = Symbol.for("amends-readers");

/** @throws Error where there is no background, or the browser does not let the reader in. */
export async function recognise(page: Document, signal: AbortSignal): Promise<PageHelpdesk> {
  const found = await ask({ kind: "helpdesk.find" });
  if (found.kind !== "unknown") return readerOf(found);
  return readerOf(await ask({ kind: "helpdesk.find", id: await signed(page, found.signatures, signal) }));
}

function readerOf(found: Found): PageHelpdesk {
  const readers = (globalThis as { [READERS]?: Record<string, Reader> })[READERS];
  const reader =
    found.kind === "recipe"
      ? byRecipe(found.recipe)
      : found.kind === "reader"
        ? readers?.[found.id]
        : undefined;
  if (found.kind === "unknown" || !reader) throw new Error("No reader for this page");
  return { id: found.id, name: found.name, reader };
}

/** The id of the first helpdesk whose mark comes into the page. */
function signed(page: Document, signatures: [string, string][], signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const seen = new AbortController();
    const look = () => {
      const [id] = signatures.find(([, signature]) => page.querySelector(signature)) ?? [];
      if (id === undefined) return;
      seen.abort();
      resolve(id);
    };
    watch(page, { glance: () => {}, look }, ["id", "class"], AbortSignal.any([seen.signal, signal]));
  });
}
