/** Does in the page what a panel asks for: for the ticket that was meant, and no other. */
import type { Body } from "../dom";
import { focusReply, insert, replace } from "../editors/insert";
import { isUnread, type Reader } from "../helpdesks/helpdesk";
import type { FromPanel } from "../messages";
import type { InsertResult, Span } from "../model";
import type { Dock } from "./dock";
import { highlight } from "./highlight";

/** The page as it stands now. */
export interface Scene {
  page: Document;
  reader: Reader;
  dock: Dock;
  /** The ticket that is open. */
  key: string | undefined;
}

type Writing = Extract<FromPanel, { ask: number }>;

export function obey(scene: Scene, message: Exclude<FromPanel, Writing | { kind: "see" }>): void {
  const { page, reader, dock, key } = scene;
  switch (message.kind) {
    case "highlight":
      if (message.key === key) lightUp(scene, message.spans, message.show ?? false);
      return;
    case "showing":
      if ((message.key ?? undefined) !== key) return;
      dock.unveil();
      return dock.pill(message.pill);
    case "collapse":
      return dock.collapse(true);
    case "focus reply": {
      const box = reader.replyBox(page);
      if (box) focusReply(box.element);
    }
  }
}

/** Puts words into the open ticket's reply. */
export async function write({ page, reader, key }: Scene, message: Writing): Promise<InsertResult> {
  if (message.key !== key) {
    return { outcome: "refused", why: "Another ticket is open now than the one these words were for." };
  }
  const box = reader.replyBox(page);
  if (!box) return { outcome: "no editor" };
  return message.kind === "insert"
    ? insert(box.element, message.text)
    : replace(box.element, message.start, message.end, message.was, message.text);
}

function lightUp({ page, reader }: Scene, spans: Span[], show: boolean): void {
  // Read anew: the page may have torn out the nodes that were read before.
  const read = reader.read(page);
  const messages = isUnread(read) ? [] : read.messages;
  highlight(new Map<string, Body>(messages.map(({ id, body }) => [id, body])), spans, show);
}
