import { linesOf, load, place, toHtml } from "./page";

/** The little of it that is used here. */
interface Editor {
  value: string;
  history: { clear(): void };
  events: { on(event: string, listener: () => void): void };
}
declare const Jodit: { make(element: HTMLElement, options: object): Editor };

await load("jodit/es2021.en/jodit.min.css");
await load("jodit/es2021.en/jodit.min.js");
place().innerHTML = "<textarea></textarea>";
const jodit = Jodit.make(place().querySelector("textarea")!, { height: 300 });
let changes = 0;
jodit.events.on("change", () => changes++);

globalThis.editor = {
  set: (paragraphs) => {
    jodit.value = toHtml(paragraphs);
    jodit.history.clear();
  },
  text: () => linesOf(jodit.value),
  changes: () => changes,
};
