/** Stands for the product's content script: the same code in the same isolated world, asked by an event. */
import { listenForBlanks } from "../../../lib/editors/blanks";
import { remember } from "../../../lib/editors/caret";
import { readDraft } from "../../../lib/editors/draft";
import { focusReply, insert, replace } from "../../../lib/editors/insert";

export type Ask =
  | { kind: "insert"; at: string; frame?: string; text: string }
  | { kind: "replace"; at: string; frame?: string; start: number; end: number; was: string; text: string }
  | { kind: "focus" | "read"; at: string; frame?: string };

const { signal } = new AbortController();
remember(document, signal);

document.addEventListener("probe", async (event) => {
  const ask: Ask & { id: string } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = await perform(ask).catch((error: Error) => ({ error: `${error.message} ${error.stack}` }));
  document.dispatchEvent(new CustomEvent(ask.id, { detail: JSON.stringify(answer ?? null) }));
});

async function perform(ask: Ask): Promise<unknown> {
  const frame = ask.frame ? document.querySelector<HTMLIFrameElement>(ask.frame) : undefined;
  const page = frame ? frame.contentDocument! : document;
  const element = ask.at.split(" >>> ").reduce<Element | Document>((at, selector) => {
    const root = (at as Element).shadowRoot ?? at;
    return root.querySelector(selector)!;
  }, page) as HTMLElement;
  listenForBlanks(element.ownerDocument, signal);
  if (ask.kind === "insert") return insert(element, ask.text);
  if (ask.kind === "replace") return replace(element, ask.start, ask.end, ask.was, ask.text);
  if (ask.kind === "focus") return focusReply(element);
  return readDraft(element);
}
