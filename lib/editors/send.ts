/** Sends words into the editor by one channel, and looks whether they have come to stand in the gap. */
import { editorOf } from "./all";
import { cut, firmPaste, plainPaste, undo } from "./channels";
import contenteditable from "./contenteditable";
import { offsetOf, read, selectionOver } from "./draft";
import type { Channel, Target } from "./editor";
import { type Gap, gapAt, holds, same, stands } from "./gap";
import { type Caret, putCaret, selectionIn } from "./selection";

/** `lost`: nothing happened. `wrong`: it was not as meant, and was taken back. `broken`: that failed. */
export type Fate = "stands" | "lost" | "wrong" | "broken";

/** Frames that an editor has which says that it took the words, and those that it has to put them right. */
const TO_COME = 15;
const TO_SETTLE = 4;
/** Frames for a cut that nobody claims: Draft.js lets it pass, and takes the words away a little later. */
const TO_CUT = 3;

export interface Words {
  host: HTMLElement;
  gap: Gap;
  text: string;
}

export async function send(channel: Channel, { host, gap, text }: Words): Promise<Fate> {
  back(host, gap);
  const taken = tryOut(channel, { element: host, text });
  const patience = taken ? TO_COME : channel === cut ? TO_CUT : 0;
  await (patience ? frame() : wait(0));
  let now = read(host).text;
  let settling = 0;
  for (let looks = 1; !stands(now, gap, text); looks++) {
    if (now !== gap.text) settling++;
    else if (!patience) return "lost";
    if (looks > patience || settling > TO_SETTLE) break;
    await frame();
    now = read(host).text;
  }
  if (stands(now, gap, text)) {
    // What an unknown editor did with a paste it may put right, or take back, a little later.
    if (!isDoubtful(channel, host) || (await stays({ host, gap, text }))) {
      caretAfter(host, gap);
      return "stands";
    }
    now = read(host).text;
  }
  return now === gap.text ? "lost" : takenBack(host, gap);
}

const isDoubtful = (channel: Channel, host: HTMLElement) =>
  editorOf(host) === contenteditable && (channel === plainPaste || channel === firmPaste);

async function stays({ host, gap, text }: Words): Promise<boolean> {
  await wait(40);
  const now = read(host).text;
  // The agent may have gone on typing.
  return stands(now, gap, text) || (now !== gap.text && holds(now, text));
}

/** Calls back if the words are gone a moment later though the agent did nothing: an app can put its own state over them. */
export async function watch({ host, gap, text }: Words, gone: () => void): Promise<void> {
  const acted = new AbortController();
  for (const type of ["keydown", "pointerdown"]) {
    const stop = ({ isTrusted }: Event) => isTrusted && acted.abort();
    host.ownerDocument.addEventListener(type, stop, { capture: true, passive: true, signal: acted.signal });
  }
  await wait(150);
  if (!acted.signal.aborted && host.isConnected && text && read(host).text === gap.text) gone();
  acted.abort();
}

async function takenBack(host: HTMLElement, gap: Gap): Promise<Fate> {
  undo(host);
  for (let looks = 0; looks < TO_SETTLE; looks++) {
    await frame();
    if (read(host).text === gap.text) return "wrong";
  }
  return "broken";
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
  if (!now || !same(gapAt(host, now), gap)) putCaret(host, over(host, gap));
}

/** The gap's place, in a draft that reads as it did: reading folds the white space at either end of it. */
export function over(host: HTMLElement, gap: Gap): Caret {
  const body = read(host);
  const start = gap.head.length;
  const end = gap.text.length - gap.tail.length;
  const middle = gap.text.slice(start, end);
  const inner = [start + middle.length - middle.trimStart().length, start + middle.trimEnd().length] as const;
  const spans: (readonly [number, number])[] = middle.trim()
    ? [[start, end], inner, [inner[0], end], [start, inner[1]]]
    : [
        [start, start],
        [end, end],
      ];
  const places = spans.map(([from, to]) => selectionOver(host, body, from, to));
  return places.find((place) => same(gapAt(host, place), gap)) ?? places[0]!;
}

function caretAfter(host: HTMLElement, { tail }: Gap): void {
  const body = read(host);
  const end = body.text.slice(0, body.text.length - tail.length).trimEnd().length;
  const now = selectionIn(host);
  if (now && body.text.endsWith(tail) && offsetOf(body, now.end) !== end) {
    putCaret(host, selectionOver(host, body, end, end));
  }
}

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Until a frame is drawn, or a moment where the page is hidden and draws none. */
const frame = () =>
  Promise.race([new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))), wait(100)]);
