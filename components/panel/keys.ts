/** Keys by the names that stand on the agent's own keyboard. */
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export const UNDO = MAC ? "⌘Z" : "Ctrl+Z";
export const ALT = MAC ? "⌥" : "Alt";
