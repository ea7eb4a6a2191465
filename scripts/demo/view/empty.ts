/** What stands in the middle while no ticket is open. */
import { el, icon } from "./element.ts";

export function emptyElement(): HTMLElement {
  return el(
    "section",
    { class: "empty" },
    icon("inbox"),
    el("h1", {}, "Pick a ticket to begin"),
    el("p", {}, "Everything here also works from the keyboard."),
    el(
      "dl",
      { class: "keys" },
      ...keys("Next ticket", "J"),
      ...keys("Previous ticket", "K"),
      ...keys("Write a reply", "R"),
      ...keys("Write a note", "N"),
      ...keys("Send", "Ctrl", "Enter"),
    ),
  );
}

const keys = (what: string, ...names: string[]) => [
  el("dt", {}, what),
  el("dd", {}, ...names.map((name) => el("kbd", {}, name))),
];
