/** The reply box: which editor it is, and whether what is written there goes to the customer. */
import type { ReplyBox } from "../helpdesk";
import type { Recipe, ReplyRecipe } from "../recipe";
import { all, around, inSight, inside, is, isFrame } from "./look";
import type { See } from "./place";
import type { Shown } from "./ticket";

export function replyBoxOf(
  page: Document,
  { reply }: Recipe,
  { element, apart }: Shown,
  see: See,
): ReplyBox | undefined {
  for (const box of reply) {
    const root = box.in === "page" || apart ? page.documentElement : element;
    const found = all(root, box.select).filter(inSight);
    see("reply", box.select, found.length);
    const host = box.last ? found.at(-1) : found[0];
    const editable = host && editableIn(host);
    const mode = editable && modeOf(box, host, root, see);
    if (mode) return { element: editable, mode };
  }
  return undefined;
}

const EDITABLE =
  ':is([contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], textarea, input):not([disabled], [readonly])';

/** The element that can be written in: this one, or one in it, in its frame, or in its open shadow. */
function editableIn(host: Element): HTMLElement | undefined {
  if (is(host, EDITABLE)) return host as HTMLElement;
  if (!isFrame(host)) return (host.shadowRoot ?? host).querySelector<HTMLElement>(EDITABLE) ?? undefined;
  const page = inside(host);
  if (!page || page.designMode === "on" || is(page.body, EDITABLE)) return page?.body;
  const inner = page.querySelector(`${EDITABLE}, iframe`);
  return inner ? editableIn(inner) : undefined;
}

/** Undefined where nothing says it, or where both are said: an internal word must not reach the customer. */
function modeOf(box: ReplyRecipe, host: Element, root: Element, see: See): ReplyBox["mode"] | undefined {
  const form = box.form ? around(host, box.form) : root;
  const told = (selector: string | undefined) => {
    if (!selector || !form) return false;
    const there = around(host, selector) !== null || is(form, selector) || all(form, selector).length > 0;
    see("reply", selector, there ? 1 : 0);
    return there;
  };
  const [note, open] = [told(box.note), told(box.public)];
  if (note && open) return undefined;
  return note ? "note" : open ? "public" : box.otherwise;
}
