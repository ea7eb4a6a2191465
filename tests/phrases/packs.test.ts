import { describe, expect, it } from "vitest";
import { FAILURES } from "../../lib/failures";
import type { Phrase } from "../../lib/model";
import { packs, phrases } from "../../lib/phrases/all";
import { blanksOf, fill, HINTS, wordsFor } from "../../lib/phrases/fill";
import { sources } from "../../lib/phrases/sources";
import { longestRun, plain } from "../../lib/phrases/variety";
import { sentences } from "../../lib/text";
import { readingOf, STAGES, THINGS, ticketOf } from "./cases";
import { STOCK_LINES } from "./stock-lines";

const DATE_BLANKS = ["when", "day"];
const hasDate = (phrase: Phrase) => blanksOf(phrase.text).some((blank) => DATE_BLANKS.includes(blank));
const inStage = (stage: string) => phrases.filter((phrase) => phrase.stage === stage);
/** Collects offenders, so that one run names them all. */
const offenders = (list: Phrase[], wrong: (phrase: Phrase) => unknown) =>
  list.filter(wrong).map(({ id, text }) => `${id}: ${text}`);

describe("the packs", () => {
  it("hold at least 250 phrases, some in every stage", () => {
    expect(phrases.length).toBeGreaterThanOrEqual(250);
    for (const stage of STAGES) expect(inStage(stage).length).toBeGreaterThanOrEqual(50);
  });

  it("name their phrases after their file, each once", () => {
    for (const [path, pack] of Object.entries(packs)) {
      const file = /([^/]+)\.ts$/.exec(path)![1]!;
      for (const { id, stage } of pack) {
        expect(id).toMatch(new RegExp(`^${file}\\.[a-z]+(-[a-z]+)*$`));
        expect(file.split("-")[0]).toBe(stage);
      }
    }
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  });

  it("say where each phrase comes from, and use every source they list", () => {
    expect(offenders(phrases, ({ source }) => !sources[source])).toEqual([]);
    const used = new Set(phrases.map(({ source }) => source));
    expect(Object.keys(sources).filter((source) => source !== "team" && !used.has(source))).toEqual([]);
  });

  it("give the agent a short reason for each phrase", () => {
    expect(offenders(phrases, ({ why }) => why.length > 60 || !/^[a-z].*[^.]$/.test(why))).toEqual([]);
  });

  it("use only blanks that can be filled or shown", () => {
    expect(offenders(phrases, ({ text }) => blanksOf(text).some((blank) => !HINTS[blank]))).toEqual([]);
  });
});

describe("the words", () => {
  it.each(STOCK_LINES)("never hold %s, which %s", (stock) => {
    expect(offenders(phrases, ({ text }) => stock.test(text))).toEqual([]);
  });

  it("stay short: two sentences mostly, three at most, 45 words", () => {
    expect(offenders(phrases, ({ text }) => plain(text).split(" ").length > 45)).toEqual([]);
    expect(offenders(phrases, ({ text }) => sentences(text).length > 3)).toEqual([]);
    const long = phrases.filter(({ text }) => sentences(text).length > 2);
    expect(long.length).toBeLessThan(phrases.length / 10);
  });

  it("apologise once at most, in the first person", () => {
    expect(offenders(phrases, ({ text }) => (text.match(/sorry|apology for/gi) ?? []).length > 1)).toEqual(
      [],
    );
    expect(offenders(phrases, ({ text }) => /sorry/i.test(text) && !/\bI'm sorry\b/.test(text))).toEqual([]);
  });

  it("read well after 'your', be the thing one or many", () => {
    const verbs = "is|was|has|does|isn't|wasn't|hasn't|doesn't|needs|works|stays|stands|belongs|deserves";
    // As a subject it must go with any verb; in "what happened with your {thing} is" the subject is what happened.
    const subject = `(^|[.?:,;] |\\b(and|that|sorry|time|where|when|why|which|once|until|while|if|as|what|instead) )your \\{thing\\} (${verbs})\\b`;
    const one = new RegExp(`${subject}|\\b(is|was|has|does|are|were) your \\{thing\\}|\\{thing\\}'s`, "i");
    expect(offenders(phrases, ({ text }) => one.test(text))).toEqual([]);
    expect(offenders(phrases, ({ text }) => /(?<![Yy]our )\{thing\}/.test(text))).toEqual([]);
  });

  it("let the agent write what they will do in one form: (I will) 'send a new one'", () => {
    const before = /(I'll|I will|I can|\bto|[Ss]hall I|, or) \{what\}/g;
    const blanks = (text: string) => text.match(/\{what\}/g)?.length ?? 0;
    expect(offenders(phrases, ({ text }) => (text.match(before)?.length ?? 0) !== blanks(text))).toEqual([]);
  });

  it("call the customer by name only where the sentence stands without it", () => {
    const inPlace = /(^|[.?] )\{name\}, \p{L}|, \{name\}[,.?:;]/u;
    expect(offenders(phrases, ({ text }) => text.includes("{name}") && !inPlace.test(text))).toEqual([]);
  });

  it("are no near-copies of one another", () => {
    const grams = phrases.map(({ text }) => trigrams(text));
    const close: string[] = [];
    for (let a = 0; a < phrases.length; a++) {
      for (let b = a + 1; b < phrases.length; b++) {
        if (jaccard(grams[a]!, grams[b]!) > 0.25) close.push(`${phrases[a]!.id} ~ ${phrases[b]!.id}`);
      }
    }
    expect(close).toEqual([]);
  });

  it("can be told apart by their longest run of words", () => {
    const runs = phrases.map(({ text }) => longestRun(text));
    expect(offenders(phrases, ({ text }) => longestRun(text).split(" ").length < 4)).toEqual([]);
    const lines = phrases.map(({ text }) => ` ${plain(text)} `);
    const shared = runs.filter((run) => lines.filter((line) => line.includes(` ${run} `)).length > 1);
    expect(shared).toEqual([]);
  });
});

describe("each stage", () => {
  it("listens without explaining, apologising or offering", () => {
    const answer = /\b(because|due|caused|rule|refund|replac|offer|credit|discount|repair|sorry|can)\b/i;
    expect(offenders(inStage("listen"), ({ text }) => answer.test(text))).toEqual([]);
  });

  it("acknowledges every failure: first and again, with and without the thing", () => {
    for (const failure of FAILURES) {
      const about = inStage("acknowledge").filter(({ fits }) => fits.failures?.includes(failure));
      const cases = about.map(({ fits, text }) => `${!!fits.repeat} ${text.includes("{thing}")}`);
      expect([failure, ...new Set(cases)].sort()).toEqual(
        [failure, "false false", "false true", "true false", "true true"].sort(),
      );
    }
  });

  it("agrees with an owner and a time, or asks the customer to choose", () => {
    const owned = (phrase: Phrase) => /\b(I|I'll|I'm|me|my)\b/i.test(phrase.text) && hasDate(phrase);
    expect(offenders(inStage("agree"), (phrase) => !owned(phrase) && !/\?/.test(phrase.text))).toEqual([]);
  });

  it("acts with a date wherever the case is open", () => {
    const open = ({ fits }: Phrase) => fits.outcome?.includes("neutral_open");
    expect(inStage("act").filter(open).length).toBeGreaterThan(40);
    expect(offenders(inStage("act").filter(open), (phrase) => !hasDate(phrase))).toEqual([]);
  });

  it("keeps feelings out of the solving", () => {
    const feeling = /\b(sorry|angry|anger|upset|hard|worry|hurt|feel|glad)\b/i;
    const settled = ({ fits }: Phrase) => fits.outcome?.join() === "resolved_or_thanks";
    const solving = [...inStage("agree"), ...inStage("act")].filter((phrase) => !settled(phrase));
    expect(offenders(solving, ({ text }) => feeling.test(text))).toEqual([]);
  });
});

describe("a filled phrase", () => {
  const tickets = [
    ticketOf("Dana Whitlock"),
    ticketOf("O'Neil, Siobhan"),
    ticketOf("dana.whitlock@example.org"),
  ];

  it.each(THINGS)("reads as whole sentences about your %s", (thing) => {
    for (const ticket of tickets) {
      for (const reference of ["#4471", undefined]) {
        const words = wordsFor(ticket, readingOf({}, thing, reference));
        for (const phrase of phrases) {
          const { text } = fill(phrase.text, words);
          expect(text).not.toMatch(/[{}]|\s{2}|^\s|\s$| [,.?;:]|undefined|\(\)/);
          expect(text).toMatch(/[.?]$/);
          for (const sentence of sentences(text)) expect(sentence.text).toMatch(/^[\p{Lu}[]/u);
        }
      }
    }
  });
});

function trigrams(text: string): Set<string> {
  const words = plain(text).split(" ");
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
