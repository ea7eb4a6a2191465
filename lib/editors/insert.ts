/**
 * Puts words into the agent's reply and looks whether they stand there: in the editor's own lines, at the
 * caret, once more than before, with all the rest unchanged. Nothing is overwritten and nothing is sent. The
 * first blank among the words is selected, or else the caret stands after them.
 */
import type { InsertResult } from "../model";
import { editorOf } from "./all";
import { besideBlank, selectBlank } from "./blanks";
import { caretOf, knownCaret } from "./caret";
import { cut, remove } from "./channels";
import contenteditable from "./contenteditable";
import { read, selectionOver } from "./draft";
import { type Gap, gapAt, same } from "./gap";
import { type Caret, hostOf, isField, putCaret, selectionIn } from "./selection";
import { over, send, wait, watch } from "./send";
import { spaced } from "./spacing";

const REFUSED = {
  locked: "The reply box does not let anyone write now.",
  changed: "The draft has changed since: these words are no longer where they were.",
  lost: "This editor did not take the words. The draft is as it was.",
  wrong: "This editor changed the words while taking them, so they were taken back.",
  gone: "The page has taken the words out of the reply again.",
  broken: "This editor changed the draft in an unexpected way. Please look it over.",
};
const refused = (why: keyof typeof REFUSED): InsertResult => ({ outcome: "refused", why: REFUSED[why] });

/** Hears it when words that stood in the reply are gone a moment later. */
export type Lost = (result: InsertResult) => void;

/** Puts `text` at the caret of the reply (or over its selection). `\n` ends a line, `\n\n` a paragraph. */
export const insert = (element: HTMLElement, text: string, lost?: Lost): Promise<InsertResult> =>
  inTurn(element, (host) => {
    const untouched = !knownCaret(host);
    const caret = besideBlank(host, caretOf(host));
    return put(host, caret, (place) => spaced(host, place, text, untouched), lost);
  });

/** Puts `text` in place of `readDraft`'s `start..end`, if that still reads `was`; "" takes it away. */
export const replace = (
  element: HTMLElement,
  start: number,
  end: number,
  was: string,
  text: string,
  lost?: Lost,
): Promise<InsertResult> =>
  inTurn(element, async (host) => {
    const body = read(host);
    if (body.text.slice(start, end) !== was) return refused("changed");
    return put(host, selectionOver(host, body, start, end), () => text, lost);
  });

/** Puts the focus and the caret back into the reply. */
export function focusReply(element: HTMLElement): void {
  const host = hostOf(element);
  if (host?.isConnected) putCaret(host, caretOf(host));
}

/** How long an editor that no file knows may take to follow a caret that was moved, ms. */
const LATE = 150;

/** Whether nothing is to be followed: the caret is there already, or the reply has but one place. */
function isAt(host: HTMLElement, caret: Caret): boolean {
  const now = selectionIn(host);
  return !read(host).text || (!!now && same(gapAt(host, now), gapAt(host, caret)));
}

/** The change before this one, which must be over: each looks at the whole draft. */
let before: Promise<unknown> = Promise.resolve();

function inTurn(
  element: HTMLElement,
  change: (host: HTMLElement) => Promise<InsertResult>,
): Promise<InsertResult> {
  const turn = before.then(async (): Promise<InsertResult> => {
    const host = hostOf(element);
    return host?.isConnected ? change(host) : { outcome: "no editor" };
  });
  before = turn.catch(() => {});
  return turn;
}

async function put(
  host: HTMLElement,
  caret: Caret,
  words: (caret: Caret) => string,
  lost?: Lost,
): Promise<InsertResult> {
  if (isField(host) && (host.readOnly || host.disabled)) return refused("locked");
  const editor = editorOf(host);
  let why: keyof typeof REFUSED = "lost";
  let gap: Gap | undefined;
  for (const settle of editor === contenteditable ? [isAt(host, caret) ? 0 : LATE, LATE] : [editor.settle]) {
    const found = await enter(host, gap ? over(host, gap) : caret, settle);
    if (!found || (gap && !same(gap, found))) break;
    gap = found;
    editor.before?.(host);
    const given = words(selectionIn(host) ?? caret);
    const text = host.tagName === "INPUT" ? given.replace(/\s+/g, " ") : given;
    for (const channel of text ? editor.channels : isField(host) ? [remove] : [cut, remove]) {
      const fate = await send(channel, { host, gap, text });
      if (fate === "stands") {
        editor.after?.(host);
        selectBlank(host, text);
        watch({ host, gap, text }, () => lost?.(refused("gone")));
        return { outcome: "inserted" };
      }
      if (fate === "broken") return refused("broken");
      if (fate === "wrong") why = "wrong";
    }
  }
  return refused(why);
}

/**
 * Goes to the place and lets the editor take it over. Some put their own caret back at first (ProseMirror at
 * the start of a draft, Jodit where it was left), or clear a placeholder away once they are entered: so it is
 * looked at and tried again.
 */
async function enter(host: HTMLElement, caret: Caret, settle: number): Promise<Gap | undefined> {
  let meant = gapAt(host, caret);
  let place = caret;
  for (let time = 0; time < 3; time++) {
    putCaret(host, place);
    if (settle) await wait(settle);
    const now = selectionIn(host);
    if (now && same(gapAt(host, now), meant)) return meant;
    const isSame = read(host).text === meant.text;
    place = isSame ? over(host, meant) : caretOf(host);
    if (!isSame) meant = gapAt(host, place);
  }
  return undefined;
}
