import { inCase, places, sentenceAt } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

/** Words that are in capitals only to be louder; names and abbreviations are not among them. */
const LOUD = new Set(
  "ALL ALREADY ALWAYS AND ANY ARE BE BEFORE CAN CANNOT DO DON'T DOES FIRST FOR FROM HAVE HERE IMMEDIATELY IS MUST NEVER NO NOT NOTHING NOW OF ONLY OUR OUT PLEASE READ STOP THAT THE THEN THERE THIS TO VERY WAS WE WHAT WHEN WHY WILL WITH YOU YOUR".split(
    " ",
  ),
);
const CAPITALS = /(?<![\p{L}\p{N}'])[\p{Lu}][\p{Lu}']*(?: [\p{Lu}][\p{Lu}']*)*(?![\p{L}\p{N}'])/gu;
/** A single word of these is emphasis; others ("ALL", "NO", "CAN") are too often a name. */
const EMPHASIS = new Set("NOT NEVER MUST ONLY ALWAYS CANNOT PLEASE IMMEDIATELY VERY ALREADY".split(" "));
const MARKS = /!{2,}|[!?]*(?:!\?|\?!)[!?]*/g;
/** One is warm, a third is loud. */
const QUIET_MARKS = 2;

export default {
  about: "capitals and exclamation marks",
  source: "practice; Villarroel Ordenes et al. 2019 (match their words, not their heat)",
  severity: "note",
  check: (draft) => [...capitals(draft), ...marks(draft)],
  examples: {
    flagged: [
      { draft: "The label is NOT in the box." },
      { draft: "PLEASE READ the label." },
      { draft: "Your lamp left us at noon!!" },
      { draft: "Hello! The lamp is here! It has a new shade!" },
    ],
    fine: [
      { draft: "The USB cable and the HDMI cable are in the box." },
      { draft: "The IKEA shade fits. Have fun with it!" },
      { draft: "Order AB-1234 is at the DHL depot in the USA." },
    ],
  },
} satisfies Rule;

function capitals(draft: Draft): Found[] {
  return Array.from(draft.text.matchAll(CAPITALS), ({ 0: run, index }) => ({ run, index }))
    .filter(({ run }) => isLoud(run.split(" ")))
    .map(({ run, index }) => {
      const found = { start: index, end: index + run.length, why: "Capitals read as shouting." };
      const opens = sentenceAt(draft, index).start === index;
      const quiet =
        run.split(" ").every((word) => LOUD.has(word) || word === "I") && !run.includes("I ")
          ? run.toLowerCase()
          : undefined;
      if (!quiet) return found;
      return { ...found, better: opens ? inCase(draft, index, quiet) : quiet };
    });
}

function isLoud(words: string[]): boolean {
  const loud = words.filter((word) => LOUD.has(word)).length;
  return words.length === 1
    ? EMPHASIS.has(words[0]!)
    : loud > 0 && words.filter((word) => word.length > 1).length > 1;
}

function marks(draft: Draft): Found[] {
  const runs = places(draft, MARKS).map(({ start, end, words }) => ({
    start,
    end,
    why: "One mark is enough.",
    better: words.includes("?") ? "?" : "!",
  }));
  const single = places(draft, /(?<![!?])!(?![!?])/g).slice(QUIET_MARKS);
  const more = single.map(({ start, end }) => ({
    start,
    end,
    why: "So many marks read as excited.",
    better: ".",
  }));
  return [...runs, ...more];
}
