/** Keys by the names that stand on the agent's own keyboard. */
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export const UNDO = MAC ? "⌘Z" : "Ctrl+Z";
export const ALT = MAC ? "⌥" : "Alt";

/** What inserts the first suggestions from the helpdesk's own reply, unless the browser was told otherwise. */
export const FROM_REPLY: Partial<Record<number, string>> = Object.fromEntries(
  [1, 2, 3].map((digit) => [digit, MAC ? `⌃⇧${digit}` : `Alt+Shift+${digit}`]),
);
