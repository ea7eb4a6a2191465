/**
 * The grid: every stage, failure and heat, first and again, from a customer's own words to the first three
 * suggestions. They fit, they name the customer's own thing, and they speak of nothing that was not said.
 */
import { describe, expect, it } from "vitest";
import { FAILURES } from "../../lib/failures";
import type { Failure, Reading, StageId, Suggestion, Ticket } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { suggest } from "../../lib/phrases/suggest";
import { plain } from "../../lib/phrases/variety";
import { read } from "../../lib/reading/read";
import { readingOf, STAGES, ticketOf } from "./cases";
import { GRID } from "./grid-tickets";

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));

interface Cell {
  failure: Failure;
  again: boolean;
  text: string;
  ticket: Ticket;
  reading: Reading;
}

const cells: Cell[] = FAILURES.flatMap((failure) =>
  (["first", "again"] as const).flatMap((when) =>
    GRID[failure][when].map((text): Cell => {
      const messages = [{ id: "m1", who: "customer" as const, text }];
      const ticket = { ...ticketOf("Dana Whitlock"), messages };
      return { failure, again: when === "again", text, ticket, reading: read(ticket) };
    }),
  ),
);

interface Offer extends Cell {
  stage: StageId;
  offered: Suggestion;
}

const offers: Offer[] = cells.flatMap((cell) =>
  STAGES.flatMap((stage) =>
    suggest({ ...cell, stage, used: [], limit: 3 }).map((offered) => ({ ...cell, stage, offered })),
  ),
);

/** What a suggestion may say only to whom the words on the right were said. */
const ONLY_WHERE: [RegExp, RegExp][] = [
  [/\b(?:courier|deliver\w*|shipment|doorstep|tracking|packag\w*)\b/i, /courier|deliver|ship|track|parcel/i],
  [
    /\b(?:refund|money|amount|charge\w*|figures?)\b/i,
    /refund|money|charg|paid|bill|invoice|price|fee\b|euro|[$£€]/i,
  ],
  [/\border(?:ed)?\b/i, /order|sent|missing|wrong/i],
  [/\b(?:lockout|locked|shut out|get in|getting in)\b/i, /lock|log in|password|account/i],
  [/\b(?:went missing|the loss|search)\b/i, /lost|lose|missing|gone|deleted|didn't come/i],
  [/\b(?:wait(?:ed|ing)|delay)\b/i, /late|delay|wait|week|day|meant to be|where is|answer|reply|heard back/i],
  [/\b(?:treated|respect)\b/i, /rude|short with|swore|spoken to|treated|insult/i],
  [/\b(?:silence|unanswered|ignored)\b/i, /answer|reply|repl|heard back|response/i],
  [/\b(?:error message|stopped working)\b/i, /crash|error|down|fail|dead|stopped/i],
  [
    /\b(?:faulty|repair|replacement)\b/i,
    /leak|broke|fault|crack|tear|fire|stopped|repair|wrong|swap|replace/i,
  ],
  [/\b(?:the rule|a rule|exception|terms)\b/i, /rule|can't return|refuse|won't let|fee|policy|was told/i],
  [/\b(?:cancellation|as arranged|was arranged|arrangement)\b/i, /cancel|book|reserv|appointment|gave our/i],
  [/\b(?:formal|lawyer|court|legal)\b/i, /lawyer|court|legal|sue|theft|criminal|police/i],
  [/\bleav(?:e|ing)\b|\bstay or go\b/i, /leave|leaving|cancel|switch|had it with you|done with/i],
  [/\b(?:review|tell others|others should)\b/i, /review|everyone|warn|tell/i],
];
const AGAIN =
  /\b(?:again|twice|second time|more than once|last time|first time|this time|once more|at most once)\b/i;
/** Nothing of this has ever been said by a ticket of one message. */
const NEVER =
  /\b(?:attach\w*|screenshots?|as promised|as agreed on|your call|we spoke|earlier message|your last (?:message|email)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|yesterday)\b/i;

const places = (found: Offer[]) => found.map(({ text, offered }) => `${text}\n    ${offered.text}`);

/** Messages that our reading takes for another failure, or for a second time. */
const MISREAD: [string, RegExp][] = [
  ["no hot water since last night and i have a newborn at home, pls help", /expect|disappoint|quality/],
  [
    "Why did my gym membership go up to £45 without a word? I never agreed.",
    /silence|unanswered|answer your/,
  ],
  ["the burger had no cheese and there were no fries at all", /expect|disappoint|hopes/],
  [
    "My running shoes are late. You promised two days, now it is day six. The race is on Sunday.",
    /again|once/,
  ],
];

describe("where the reading is not sure", () => {
  it.each(MISREAD)("%j is answered without %s", (text, never) => {
    const ticket = { ...ticketOf(), messages: [{ id: "m1", who: "customer" as const, text }] };
    for (const stage of STAGES) {
      const found = suggest({ ticket, reading: read(ticket), stage, used: [], limit: 3 });
      expect(found.length).toBe(3);
      expect(found.map((one) => one.text).filter((words) => never.test(words))).toEqual([]);
    }
  });

  it("what the agent sets is certain", () => {
    const messages = [{ id: "m1", who: "customer" as const, text: "The lamp hums." }];
    const ticket = { ...ticketOf(), messages };
    const packs = (set?: Reading["set"]) => {
      const reading = { ...readingOf({ failures: ["damaged_defective"] }, "lamp"), ...(set && { set }) };
      return suggest({ ticket, reading, stage: "acknowledge", used: [] }).map(({ phrase }) => phrase);
    };
    expect(packs().filter((id) => id.startsWith("acknowledge-damaged"))).toEqual([]);
    expect(packs(["failure"])[0]).toMatch(/^acknowledge-damaged/);
  });
});

describe("the first three suggestions of every cell", () => {
  it("are three, of the stage that is open", () => {
    expect(cells.length).toBe(12 * 2 * 3);
    expect(offers.length).toBe(cells.length * STAGES.length * 3);
    expect(places(offers.filter(({ stage, offered }) => offered.stage !== stage))).toEqual([]);
  });

  it("fit the failure that the customer tells, in more than 95 of 100", () => {
    const wrong = offers.filter(({ failure, offered }) => {
      const { failures } = byId.get(offered.phrase)!.fits;
      return failures && !failures.includes(failure);
    });
    expect(wrong.length / offers.length, places(wrong).join("\n")).toBeLessThan(0.05);
  });

  it("speak of anger only to the angry", () => {
    const calm = offers.filter(({ reading }) => reading.temperature < 2);
    expect(calm.length).toBeGreaterThan(offers.length / 5);
    const wrong = calm.filter(({ offered }) => /\banger|\bangr/i.test(offered.text));
    expect(places(wrong)).toEqual([]);
  });

  it("name the customer's own thing where they said one, in more than 70 of 100", () => {
    const where = offers.filter(({ reading }) => reading.thing);
    const named = where.filter(({ reading, offered }) =>
      offered.text.toLowerCase().includes(`your ${reading.thing!.text.toLowerCase()}`),
    );
    expect(where.length).toBeGreaterThan(offers.length / 2);
    expect(named.length / where.length).toBeGreaterThan(0.7);
  });

  it("speak of an earlier time only where there was one", () => {
    const wrong = offers.filter(({ again, offered }) => !again && AGAIN.test(offered.text));
    expect(places(wrong)).toEqual([]);
  });

  it.each(ONLY_WHERE)("say %s only to whom %s was said", (word, ground) => {
    const wrong = offers.filter(({ text, reading, offered }) => {
      const ours = offered.text.replaceAll(reading.thing?.text ?? "\n", "");
      return word.test(ours) && !ground.test(text);
    });
    expect(places(wrong)).toEqual([]);
  });

  it("speak of no day, call, attachment or promise that the ticket does not hold", () => {
    expect(places(offers.filter(({ offered }) => NEVER.test(offered.text)))).toEqual([]);
  });

  it("leave no gap for a thing, and say it once", () => {
    const wrong = offers.filter(({ reading, offered }) => {
      const thing = reading.thing?.text.toLowerCase();
      const words = ` ${plain(offered.text)} `;
      const times = thing ? words.split(` ${plain(thing)} `).length - 1 : 0;
      return offered.text.includes("[product") || (times > 1 && !/lead checks/.test(offered.text));
    });
    expect(places(wrong)).toEqual([]);
  });
});
