/**
 * Puts words into the agent's reply and looks whether they stand there: in the editor's own lines, at the
 * caret, once more than before, with all the rest unchanged. Nothing is overwritten and nothing is sent. The
 * first blank among the words is selected, or else the caret stands after them.
 */
import type { InsertResult } from "../model";
import { editorOf } from "./all";
import { besideBlank, selectBlank } from "./blanks";
import { caretOf, knownCaret } from "./caret";
import { cut, remove, undo } from "./channels";
import { offsetOf, read, selectionOver } from "./draft";
import type { Channel, Target } from "./editor";
import { type Gap, gapAt, holds, same, stands } from "./gap";
import { type Caret, hostOf, isField, putCaret, selectionIn } from "./selection";
import { spaced } from "./spacing";

const REFUSED = {
  locked: "The reply box does not let anyone write now.",
  changed: "The draft has changed since: these words are no longer where they were.",
  lost: "This editor did not take the words. The draft is as it was.",
  wrong: "This editor changed the words while taking them, so they were taken back.",
  broken: "This editor changed the draft in an unexpected way. Please look it over.",
};
const refused = (why: keyof typeof REFUSED): InsertResult => ({ outcome: "refused", why: REFUSED[why] });

/** Puts `text` at the caret of the reply (or over its selection). `\n` ends a line, `\n\n` a paragraph. */
export const insert = (element: HTMLElement, text: string): Promise<InsertResult> =>
  inTurn(element, (host) => {
    const untouched = !knownCaret(host);
    const caret = besideBlank(host, caretOf(host));
    return put(host, caret, (place) => spaced(host, place, text, untouched));
  });

/** Puts `text` in place of `readDraft`'s `start..end`, if that still reads `was`; "" takes it away. */
export const replace = (
  element: HTMLElement,
  start: number,
  end: number,
  was: string,
  text: string,
): Promise<InsertResult> =>
  inTurn(element, async (host) => {
    const body = read(host);
    if (body.text.slice(start, end) !== was) return refused("changed");
    return put(host, selectionOver(host, body, start, end), () => text);
  });

/** Puts the focus and the caret back into the reply. */
export function focusReply(element: HTMLElement): void {
  const host = hostOf(element);
  if (host?.isConnected) putCaret(host, caretOf(host));
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

async function put(host: HTMLElement, caret: Caret, words: (caret: Caret) => string): Promise<InsertResult> {
  if (isField(host) && (host.readOnly || host.disabled)) return refused("locked");
  const editor = editorOf(host);
  const gap = await enter(host, caret, editor.settle);
  if (!gap) return refused("lost");
  editor.before?.(host);
  const given = words(selectionIn(host) ?? caret);
  const text = host.tagName === "INPUT" ? given.replace(/\s+/g, " ") : given;
  let why: keyof typeof REFUSED = "lost";
  for (const channel of text ? editor.channels : [cut, remove]) {
    const fate = await send(channel, host, gap, text);
    if (fate === "stands") {
      editor.after?.(host);
      selectBlank(host, text);
      return { outcome: "inserted" };
    }
    if (fate !== "lost") why = fate;
    if (fate === "broken") break;
  }
  return refused(why);
}

/**
 * Goes to the place and lets the editor take it over. Some put their own caret back at first (ProseMirror at
 * the start of a draft), or clear a placeholder away once they are entered: so it is looked at and tried again.
 */
async function enter(host: HTMLElement, caret: Caret, settle: number): Promise<Gap | undefined> {
  for (let time = 0; time < 3; time++) {
    const place = host.contains(caret.start.node) && host.contains(caret.end.node) ? caret : caretOf(host);
    putCaret(host, place);
    const meant = gapAt(host, place);
    if (settle) await wait(settle);
    const now = selectionIn(host);
    if (now && same(gapAt(host, now), meant)) return meant;
  }
  return undefined;
}

/** Sends the words by one channel and looks twice, since some editors put right, or take back, a little later. */
async function send(
  channel: Channel,
  host: HTMLElement,
  gap: Gap,
  text: string,
): Promise<"stands" | "lost" | "wrong" | "broken"> {
  back(host, gap);
  const taken = tryOut(channel, { element: host, text });
  await frames();
  const soon = read(host).text;
  await wait(40);
  // An editor that said yes may still be at it.
  for (let more = 0; taken && more < 5 && read(host).text === gap.text; more++) await wait(40);
  const later = read(host).text;
  // The agent may have gone on typing by the second look.
  if (stands(later, gap, text) || (stands(soon, gap, text) && holds(later, text))) {
    caretAfter(host, gap);
    return "stands";
  }
  if (later === gap.text) return "lost";
  undo(host);
  await frames();
  return read(host).text === gap.text ? "wrong" : "broken";
}

function tryOut(channel: Channel, target: Target): boolean {
  try {
    return channel(target);
  } catch {
    // A page can have replaced what its events are made of; another channel does without them.
    return false;
  }
}

/** After a channel that failed the caret may be elsewhere. */
function back(host: HTMLElement, gap: Gap): void {
  const now = selectionIn(host);
  if (now && same(gapAt(host, now), gap)) return;
  const body = read(host);
  putCaret(host, selectionOver(host, body, gap.head.length, body.text.length - gap.tail.length));
}

function caretAfter(host: HTMLElement, { tail }: Gap): void {
  const body = read(host);
  const end = body.text.slice(0, body.text.length - tail.length).trimEnd().length;
  const now = selectionIn(host);
  if (now && body.text.endsWith(tail) && offsetOf(body, now.end) !== end) {
    putCaret(host, selectionOver(host, body, end, end));
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Two frames, or a moment where the page is hidden and draws none. */
const frames = () =>
  Promise.race([new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))), wait(100)]);
