/**
 * Stands for Redactor 3, which is sold: a model of our own of what its public documentation and pages say. The
 * box is `.redactor-in`; it keeps whole states for its undo, taken when a key goes down; it does Enter, paste
 * and undo itself; the app hears of a change only after a key, a paste or an input event.
 */
import { escaped, linesOf, place, toHtml } from "./page";

place().innerHTML = `<div class="redactor-box redactor-styles-on">
  <div class="redactor-in redactor-in-0 redactor-styles" contenteditable="true" dir="ltr" style="min-height: 8em"></div>
</div>`;
const box = place().querySelector<HTMLElement>(".redactor-in")!;

const EMPTY = "<p></p>";
/** What the app is told, which is what it sends. */
let source = EMPTY;
let changes = 0;
let states: string[] = [];
box.innerHTML = EMPTY;

function sync(): void {
  if (!box.textContent && !box.querySelector("p")) box.innerHTML = EMPTY;
  if (box.innerHTML === source) return;
  source = box.innerHTML;
  changes++;
}

function keepState(): void {
  if (states.at(-1) !== box.innerHTML) states.push(box.innerHTML);
}

function undo(): void {
  let last = states.pop();
  while (last === box.innerHTML) last = states.pop();
  if (last === undefined) return;
  box.innerHTML = last;
  sync();
}

box.addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "z") {
    event.preventDefault();
    return undo();
  }
  if (command || /^(Control|Shift|Alt|Meta)$/.test(event.key)) return;
  keepState();
});
box.addEventListener("keyup", sync);
box.addEventListener("input", sync);
box.addEventListener("paste", (event) => {
  event.preventDefault();
  keepState();
  const data = event.clipboardData!;
  const html = data.getData("text/html") || escaped(data.getData("text/plain")).replaceAll("\n", "<br>");
  const range = getSelection()!.getRangeAt(0);
  range.deleteContents();
  range.insertNode(range.createContextualFragment(html));
  range.collapse(false);
  sync();
});

globalThis.editor = {
  set: (paragraphs) => {
    box.innerHTML = toHtml(paragraphs);
    source = box.innerHTML;
    states = [];
  },
  text: () => linesOf(source),
  changes: () => changes,
};
