/** The desk is a page of our own, so letters are free; but not while words are written. */

export type Act =
  | "done"
  | "snooze"
  | "drop"
  | "reopen"
  | "undo"
  | "open"
  | "save"
  | "search"
  | "help"
  | "all"
  | "clear";

/** As they are told, in the order of use. */
export const KEYS: { keys: string[]; says: string }[] = [
  { keys: ["↑", "↓"], says: "Go through the list" },
  { keys: ["Space"], says: "Select a row" },
  { keys: ["Shift + ↑", "Shift + ↓"], says: "Select from here to there" },
  { keys: ["Ctrl + A"], says: "Select all" },
  { keys: ["Enter"], says: "Open the ticket" },
  { keys: ["D"], says: "Done" },
  { keys: ["S"], says: "Snooze" },
  { keys: ["X"], says: "Drop" },
  { keys: ["R"], says: "Take up again what is done" },
  { keys: ["U"], says: "Undo" },
  { keys: ["C"], says: "Calendar file" },
  { keys: ["/"], says: "Search" },
  { keys: ["Esc"], says: "Select nothing" },
  { keys: ["?"], says: "These keys" },
];

const LETTERS: Record<string, Act> = {
  d: "done",
  s: "snooze",
  x: "drop",
  r: "reopen",
  u: "undo",
  c: "save",
  "/": "search",
  "?": "help",
};

export interface Pressed {
  act?: Act;
  /** Rows to go; a whole list where it is endless. */
  move?: number;
  toggle?: boolean;
  extend?: boolean;
}

/** Rows that PageUp and PageDown go. */
const PAGE = 10;

const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

/** What a key means to the list; nothing where it is for what has the focus. */
export function meaning(event: KeyboardEvent): Pressed | undefined {
  const on = event.target instanceof Element ? event.target : document.body;
  if (event.defaultPrevented || event.altKey || on.closest("dialog")) return undefined;
  if (on.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]"))
    return undefined;
  const { key, shiftKey: extend } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === "a" ? { act: "all" } : undefined;
  const letter = LETTERS[key.toLowerCase()];
  if (letter) return { act: letter };
  if (key === "Escape") return { act: "clear" };
  // From one list to the next, left and right do.
  if (key in MOVES) return { move: MOVES[key]!, extend };
  // Of a button these are its own.
  if (on.matches("button, a, summary")) return undefined;
  if (key === " ") return { toggle: true, extend };
  return key === "Enter" ? { act: "open" } : undefined;
}
