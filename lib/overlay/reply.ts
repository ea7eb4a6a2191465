/** Follows the reply that the agent is writing, also in an editor's own frame. */
import { readDraft } from "../editors/draft";
import type { Reader } from "../helpdesks/helpdesk";
import type { Reply } from "../model";

export function readReply(page: Document, reader: Reader): Reply {
  const box = reader.replyBox(page);
  return box ? { mode: box.mode, draft: readDraft(box.element) } : { mode: "absent", draft: "" };
}

/**
 * Calls back after the draft has changed, once a frame at most: by typing, and by what fills it otherwise
 * (a macro, a restored draft). Moves along when the page replaces its editor.
 * @returns to be called whenever the page has settled: attaches to the reply box that is there now.
 */
export function followReply(
  page: Document,
  reader: Reader,
  found: (element: HTMLElement) => void,
  changed: () => void,
  signal: AbortSignal,
): () => void {
  let followed: HTMLElement | undefined;
  let stop = new AbortController();
  let due = false;

  const soon = () => {
    if (due) return;
    due = true;
    const read = () => {
      due = false;
      if (!signal.aborted) changed();
    };
    // First the letter is drawn, then it is read: no key waits for us. A hidden page runs no frames, and nobody
    // types in it.
    requestAnimationFrame(() => setTimeout(read));
  };

  return () => {
    const element = reader.replyBox(page)?.element;
    if (element === followed) return;
    stop.abort();
    followed = element;
    if (!element) return;
    stop = new AbortController();
    const inner = AbortSignal.any([stop.signal, signal]);
    element.addEventListener("input", soon, { signal: inner, passive: true });
    const observer = new MutationObserver(soon);
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    inner.addEventListener("abort", () => observer.disconnect());
    found(element);
  };
}
