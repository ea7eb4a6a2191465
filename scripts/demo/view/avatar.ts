/** A person as two letters on one of six colours, the same ones wherever they appear. */
import { el } from "./element.ts";

const HUES = 6;

export function avatar(name: string, size: "small" | "large" = "small"): HTMLElement {
  return el(
    "span",
    { class: `avatar ${size}`, "data-hue": String(hue(name)), "aria-hidden": "true" },
    initials(name),
  );
}

function initials(name: string): string {
  const words = name.split(" ").filter(Boolean);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0],
  );
  return letters.join("").toUpperCase();
}

const hue = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % HUES;
