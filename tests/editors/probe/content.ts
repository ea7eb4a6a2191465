/** Stands for the product's content script: the same code in the same isolated world, asked by an event. */
import { listenForBlanks } from "../../../lib/editors/blanks";
import { remember } from "../../../lib/editors/caret";
import { readDraft } from "../../../lib/editors/draft";
import { focusReply, insert, replace } from "../../../lib/editors/insert";
import type { InsertResult } from "../../../lib/model";

export interface Where {
  at: string;
  frame?: string;
}
export type Ask = Where &
  (
    | { kind: "insert"; text: string }
    | { kind: "replace"; start: number; end: number; was: string; text: string }
    | { kind: "focus" | "read" | "lost" }
  );

/** What was told of words that were inserted and are gone. */
let lost: InsertResult | undefined;
const hears = (result: InsertResult) => {
  lost = result;
};

const { signal } = new AbortController();
remember(document, signal);

answer<Ask>("probe", perform);

/** Answers an event of the page by one whose name the page has given. */
export function answer<Asked extends Where>(event: string, perform: (ask: Asked) => Promise<unknown>): void {
  document.addEventListener(event, async ({ detail }: CustomEventInit<string>) => {
    const ask: Asked & { id: string } = JSON.parse(detail!);
    const given = await perform(ask).catch((error: Error) => ({ error: `${error.message} ${error.stack}` }));
    document.dispatchEvent(new CustomEvent(ask.id, { detail: JSON.stringify(given ?? null) }));
  });
}

/** The editable that is meant, in its frames and shadow roots. */
export function editableOf({ at, frame }: Where): HTMLElement {
  const frames = frame?.split(" >>> ") ?? [];
  const page = frames.reduce(
    (outer, selector) => outer.querySelector<HTMLIFrameElement>(selector)!.contentDocument!,
    document,
  );
  return at.split(" >>> ").reduce<Element | Document>((outer, selector) => {
    const root = (outer as Element).shadowRoot ?? outer;
    return root.querySelector(selector)!;
  }, page) as HTMLElement;
}

async function perform(ask: Ask): Promise<unknown> {
  const element = editableOf(ask);
  listenForBlanks(element.ownerDocument, signal);
  if (ask.kind === "insert") return insert(element, ask.text, hears);
  if (ask.kind === "replace") return replace(element, ask.start, ask.end, ask.was, ask.text);
  if (ask.kind === "lost") return lost;
  if (ask.kind === "focus") return focusReply(element);
  return readDraft(element);
}
