/** Keys of the desk. Those that a text field would take are left to it. */
export interface Keys {
  /** Opens the ticket so many places further down the inbox. */
  move(by: 1 | -1): void;
  reply(): void;
  note(): void;
}

export function listenToKeys(keys: Keys): void {
  const letters: Record<string, () => void> = {
    j: () => keys.move(1),
    k: () => keys.move(-1),
    r: keys.reply,
    n: keys.note,
  };
  const arrows = new Map([
    ["ArrowDown", letters.j],
    ["ArrowUp", letters.k],
  ]);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
    const inInbox = event.target instanceof Element && event.target.closest(".tickets") !== null;
    const act = letters[event.key] ?? (inInbox ? arrows.get(event.key) : undefined);
    if (!act) return;
    // The key's own letter must not land in the editor that it opens.
    event.preventDefault();
    act();
  });
}

/** The path, not the target: a field inside a shadow root of something laid over the page counts as well. */
const isWriting = (event: Event) =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement && node.matches("input, textarea, select, [contenteditable='true']"),
    );
