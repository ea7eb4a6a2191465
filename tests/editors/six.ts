/**
 * The six checks of an insertion, on the editor's own content: its text, its lines, the draft around it, the
 * app, one undo, the caret. Whatever puts the words in can be put to them: the tests ask Amends, `npm run
 * bench editors` the peers as well.
 */
import type { Agent, From } from "./agent";

export const CHECKS = ["text", "lines", "draft", "app", "undo", "caret"] as const;
type Check = (typeof CHECKS)[number];
export type Marks = Record<Check, boolean>;

export const ALL = Object.fromEntries(CHECKS.map((check) => [check, true])) as Marks;

export const PARAGRAPHS = `I'm sorry for <b> & "all" of it 🙂\nIt's on us.\n\nYou'll have it by Friday.`;

/** How long to wait for what an editor does a little later, ms. */
const LATER = 600;

export interface Trial {
  /** A reply that was never touched, or a draft with the caret in the middle. */
  into: "empty" | "draft";
  from: From;
  text: string;
  /** Puts the words in; answers when it is done. */
  inserts(agent: Agent): Promise<unknown>;
}

/** Tries it twice: taken back by one undo, and gone on from by the next key. */
export async function sixChecks(agent: Agent, { into, from, text, inserts }: Trial): Promise<Marks> {
  const [head, tail] = into === "empty" ? ["", ""] : ["Hello Ana, ", " thanks\n\nSam"];
  const put = async () => {
    await agent.leavesFor(from);
    await inserts(agent);
  };
  if (into === "draft") await starts(agent);
  const heard = await agent.changes();
  await put();
  await comesTo(agent, head + text + tail);
  const now = await agent.draft();
  const app = await agent.tells(heard, LATER).then(
    () => true,
    () => false,
  );
  const middle = now.slice(head.trimEnd().length, now.length - tail.trimStart().length);
  const marks = {
    text: folded(now).includes(folded(text)),
    lines: hasLines(middle, text),
    draft: now.startsWith(head.trimEnd()) && now.endsWith(tail.trimStart()) && now !== (head + tail).trim(),
    app,
  };
  const isUndone = async () => {
    await agent.comesBack();
    await agent.undoes();
    return marks.text && (await comesTo(agent, before(into)));
  };
  const isBehind = async () => {
    await (into === "empty" ? agent.startsAnew() : starts(agent));
    await put();
    await comesTo(agent, head + text + tail);
    await agent.comesBack();
    await agent.types("x");
    return comesTo(agent, `${head}${text}x${tail}`);
  };
  // An editor that was broken by what it got passes no check any more.
  const undo = await isUndone().catch(() => false);
  const caret = await isBehind().catch(() => false);
  return { ...marks, undo, caret };
}

const before = (into: Trial["into"]) => (into === "empty" ? "" : "Hello Ana, thanks\n\nSam");

/** The draft is there and the caret is in its first line. */
async function starts(agent: Agent): Promise<void> {
  await agent.comesBack();
  await agent.has("Hello Ana, thanks", "Sam");
  await agent.goesTo(10);
}

/** Waits until the draft reads so, but for a space at the caret. */
async function comesTo(agent: Agent, text: string): Promise<boolean> {
  const end = performance.now() + LATER;
  do {
    if (spaceless(await agent.draft()) === spaceless(text)) return true;
  } while (performance.now() < end);
  return false;
}

/** The same lines, what was apart still apart; many an editor can only make a paragraph of each line. */
function hasLines(got: string, meant: string): boolean {
  const parts = got.trim().split(/(\n+)/);
  const wanted = meant.split(/(\n+)/);
  return (
    parts.length === wanted.length &&
    wanted.every((part, at) => (at % 2 ? parts[at]!.length >= part.length : parts[at]!.trim() === part))
  );
}

const spaceless = (text: string) => text.replace(/ /g, "").replace(/\n+/g, "\n").trim();
const folded = (text: string) => text.replace(/\s+/g, " ");
