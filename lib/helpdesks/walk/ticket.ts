/** Which ticket is open: what address and page say, and the part of the page that is its own. */
import type { IdSource, Recipe } from "../recipe";
import { idIn } from "./address";
import { all, around, inSight, outermost } from "./look";
import { allSaid, type See } from "./place";

export interface Shown {
  id: string;
  element: Element;
  /** A page for the reply alone. */
  apart: boolean;
}

/** @returns undefined where no ticket is open, several are in sight, or the sources disagree. */
export function shown(page: Document, recipe: Recipe, see: See): Shown | undefined {
  const { replyPage } = recipe;
  const root = page.documentElement;
  const apart = replyPage !== undefined && all(root, replyPage.mark).length > 0;
  const sources = apart ? replyPage.id : recipe.id;
  const addressed = sources.map((source) => ("address" in source ? addressOf(source, page, see) : undefined));
  const known = addressed.find(Boolean);
  const element = apart ? root : ticketOf(root, recipe, known, see);
  if (!element) return undefined;

  const ids = new Set<string>();
  let silent = false;
  for (const [index, source] of sources.entries()) {
    const said =
      "mark" in source
        ? allSaid("id", source.mark, { ticket: element }, see)
        : [addressed[index] ?? []].flat();
    for (const id of said) ids.add(id);
    silent ||= !said.length && !source.optional;
  }
  const [id] = ids;
  return id !== undefined && ids.size === 1 && !silent ? { id, element, apart } : undefined;
}

function addressOf(
  { address }: Extract<IdSource, { address: unknown }>,
  page: Document,
  see: See,
): string | undefined {
  if (address === "whole") return page.URL.replace(/^[^:]*:\/\/[^/]*\//, "/");
  for (const kind of [address].flat()) {
    const id = idIn(kind, page.URL);
    see("id", JSON.stringify(kind), id ? 1 : 0);
    if (id) return id;
  }
  return undefined;
}

/** Others can be mounted beside it, left over or put away. */
function ticketOf(root: Element, { ticket }: Recipe, id: string | undefined, see: See): Element | undefined {
  if (!ticket) return root;
  const { select, active } = ticket;
  if (select.includes("{id}") && !id) return undefined;
  const mounted = all(root, select.replaceAll("{id}", id ?? ""));
  const open = mounted.filter((each) => (active ? around(each, active) !== null : inSight(each)));
  see("ticket", active ? `${select} in ${active}` : select, open.length);
  const [only, another] = outermost(open);
  return another ? undefined : only;
}
