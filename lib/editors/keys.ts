/** Keys that type nothing, for editors that take their undo snapshots and tell their app of changes at keys. */
import { caretElement } from "./selection";

/** Presses and releases a key at the caret; false where the editor has used it. */
export function press(host: HTMLElement, key: KeyboardEventInit): boolean {
  const unused = dispatch(host, "keydown", key);
  release(host, key);
  return unused;
}

/** Lets go of a key that was never pressed. */
export const release = (host: HTMLElement, key: KeyboardEventInit) => dispatch(host, "keyup", key);

const dispatch = (host: HTMLElement, type: string, key: KeyboardEventInit) =>
  caretElement(host).dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...key }),
  );

/** What comes next is a step of its own. */
export const arrow = (host: HTMLElement) =>
  void press(host, { key: "ArrowRight", code: "ArrowRight", keyCode: 39 });
