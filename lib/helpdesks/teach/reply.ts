/** The reply box that was pointed at, and the button that sends. */
import type { ReplyRecipe } from "../recipe";
import { all, around, isFrame } from "../walk/look";
import { hooksOf, plainPath } from "./hooks";
import { isPersonal } from "./names";
import { textIn } from "./parts";
import { anchored, ways } from "./ways";

const EDITABLE = "textarea, input, [contenteditable]:not([contenteditable='false']), [role='textbox']";
/** A program that writes by itself in the page would have no such names. */
const SEND = /^(?:send|submit|reply|post|answer)\b/i;
const NOTE = /\bnote|internal|private|whisper/i;

/** The element in the helpdesk's own page: a frame or a shadow host stands for what is in it. */
export function inPage(page: Document, element: Element): Element {
  let at = element;
  for (;;) {
    const root = at.getRootNode();
    if (root === page) return at;
    const out = (root as ShadowRoot).host ?? (root as Document).defaultView?.frameElement;
    if (!out) return at;
    at = out;
  }
}

/**
 * @param names who wrote: "Reply to Ana Ruiz" is no mark of a reply box.
 * @returns undefined where nobody can write in what was pointed at.
 */
export function replyOf(
  page: Document,
  pointed: Element,
  names: string[],
): { reply: ReplyRecipe[]; send: string } | undefined {
  const outer = inPage(page, pointed);
  const stands = outer !== pointed || isFrame(pointed) || pointed.shadowRoot !== null;
  const host = stands ? outer : (around(pointed, EDITABLE) ?? nearestIn(pointed));
  if (!host) return undefined;
  const labelled = ["aria-label", "placeholder", "name", "data-placeholder"].flatMap((name) => {
    const value = host.getAttribute(name);
    return value && /^[\w .,…'’-]{2,60}$/.test(value) ? [`[${name}="${value.replaceAll('"', "")}"]`] : [];
  });
  const personal = isPersonal(names);
  const root = page.documentElement;
  const alone = (select: string) => all(root, select).length === 1 && all(root, select)[0] === host;
  const tag = host.tagName.toLowerCase();
  const own = [...labelled, '[contenteditable="true"]', tag].filter(alone);
  const selects = [...new Set([...ways(host), ...own, plainPath(anchored(host)) ?? ""])]
    .filter(Boolean)
    .filter((select) => alone(select) && !personal(select));
  if (!selects.length) return undefined;
  const mode = { in: "page" as const, ...modesAround(host), otherwise: "public" as const };
  return { reply: selects.slice(0, 5).map((select) => ({ select, ...mode })), send: sendBeside(host) };
}

const nearestIn = (element: Element) => all(element, EDITABLE)[0] ?? all(element, "iframe")[0];

/** A tab or a button by which the reply becomes an internal note, as it looks while it is on. */
function modesAround(host: Element): Pick<ReplyRecipe, "note"> {
  const form = formOf(host);
  const control =
    form &&
    all(
      form,
      "[aria-selected], [aria-pressed], [aria-checked], input[type='radio'], input[type='checkbox']",
    ).find((one) =>
      NOTE.test(
        `${textIn(one)} ${textIn(one.closest("label"))} ${one.id} ${(one as HTMLInputElement).value ?? ""} ${one.getAttribute("aria-label")}`,
      ),
    );
  const [mark] = control
    ? [
        ...hooksOf(control).filter((hook) => all(form!, hook).length === 1 && !hook.startsWith("[aria")),
        ...ways(control),
      ]
    : [];
  const state = ["aria-selected", "aria-pressed", "aria-checked"].find((name) => control?.hasAttribute(name));
  return mark ? { note: `${mark}${state ? `[${state}="true"]` : ":checked"}` } : {};
}

/** The nearest part of the page around the editor that has a button as well. */
function formOf(host: Element): Element | undefined {
  let at = host.parentElement;
  for (let up = 0; at && up < 6; up++, at = at.parentElement)
    if (at.tagName === "FORM" || (at.querySelector("button, [type='submit']") && up > 0)) return at;
  return undefined;
}

function sendBeside(host: Element): string {
  const form = formOf(host);
  const buttons = form ? all(form, "button, [role='button'], input[type='submit']") : [];
  const button =
    buttons.find((one) =>
      SEND.test(textIn(one) || (one as HTMLInputElement).value || one.getAttribute("aria-label") || ""),
    ) ?? buttons.findLast((one) => one.matches("[type='submit']"));
  const select = button && ways(button).slice(0, 3).join(", ");
  return select || 'button[type="submit"]';
}
