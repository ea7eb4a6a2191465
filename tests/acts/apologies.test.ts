import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActId } from "../../lib/acts/act";
import { acts } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

const APOLOGETIC: ActId[] = [
  "apologises",
  "apology_generic",
  "apology_conditional",
  "excuse",
  "blame_or_policy",
  "takes_responsibility",
  "validates_feelings",
];

/** Which of the seven acts a message does. */
const done = (text: string) => {
  const message = agentMessage(text);
  return APOLOGETIC.filter((id) => acts.get(id)!.find(message).length > 0);
};

const wordsOf = (id: ActId, text: string) =>
  acts
    .get(id)!
    .find(agentMessage(text))
    .map(({ start, end }) => text.slice(start, end));

/** Two messages that differ by little, and what the one does that the other does not. */
const PAIRS: [act: ActId, does: string, doesNot: string][] = [
  ["apologises", "We regret the delay.", "We regret to inform you of the delay."],
  ["apologises", "Oh no, sorry about that!", "No need to be sorry about that!"],
  ["apologises", "It's late, and I apologise.", "It's late, and you apologise?"],
  ["apologises", "Sorry, the blue one is gone.", "Sorry, which one is gone?"],
  ["apology_generic", "Sorry for any inconvenience.", "Sorry for any inconvenience the delay caused."],
  ["apology_generic", "Sorry you had a bad experience.", "Sorry you had a cold shower."],
  ["apology_generic", "I'm sorry for this, Dan.", "I'm sorry for this leak, Dan."],
  [
    "apology_generic",
    "We're sorry you're having issues with the app.",
    "We're sorry the app keeps crashing.",
  ],
  ["apology_generic", "Thanks for writing. Sorry about that!", "We charged you twice. Sorry about that!"],
  ["apology_generic", "Sorry for the trouble. Was it late?", "Sorry for the trouble and for being late."],
  ["apology_generic", "I'm sorry we can't be of more help.", "I'm sorry, we don't ship to Norway."],
  ["apology_conditional", "Sorry if we kept you waiting.", "Sorry that we kept you waiting."],
  ["apology_conditional", "If we let you down, we apologise.", "We let you down, and we apologise."],
  ["apology_conditional", "I'm sorry you feel ignored.", "I'm sorry we ignored you."],
  ["apology_conditional", "Sorry you found it unfair.", "Sorry you found a crack in it."],
  ["apology_conditional", "Sorry for the wait, if any.", "Sorry for the wait. If it lasts, call me."],
  ["excuse", "The delay was due to high demand.", "The delay was two days."],
  ["excuse", "There was a temporary issue.", "If there was a temporary issue, tell me."],
  ["excuse", "Sorry for the wait due to the snow.", "Sorry for the inconvenience caused by the wait."],
  ["excuse", "Sorry it was late, but we were busy.", "Sorry it was late, but thank you for telling us."],
  ["excuse", "Your bank may have declined it.", "Did your bank decline it?"],
  ["blame_or_policy", "You entered the wrong address.", "If you entered the wrong address, tell me."],
  ["blame_or_policy", "You didn't cancel in time.", "You didn't receive the parcel in time."],
  ["blame_or_policy", "As per our policy, no refund.", "Your policy number is 12."],
  ["blame_or_policy", "You are not eligible.", "You are eligible."],
  ["blame_or_policy", "The warranty has expired.", "The warranty has two years to go."],
  ["takes_responsibility", "That was our mistake.", "That was the courier's mistake."],
  ["takes_responsibility", "We let you down.", "If we let you down, tell us."],
  ["takes_responsibility", "It should not have happened.", "It should not take long."],
  [
    "takes_responsibility",
    "It's not the service we want you to have.",
    "It's the service we want you to have.",
  ],
  ["takes_responsibility", "We told you the wrong date.", "Tell us the date."],
  ["validates_feelings", "I understand your frustration.", "I understand your request."],
  ["validates_feelings", "We know that it's disappointing.", "It's disappointing to hear that."],
  [
    "validates_feelings",
    "We understand your concern.",
    "Please write so that we can understand your concern.",
  ],
  ["validates_feelings", "I hear you.", "We hear you're moving house."],
];

describe("a little word makes the difference", () => {
  test.each(PAIRS)("%s: %s / %s", (act, does, doesNot) => {
    expect(done(does)).toContain(act);
    expect(done(doesNot)).not.toContain(act);
  });
});

test("a real reply does several of them at once", () => {
  expect(
    done(
      "Hi Amit, we're sorry for the inconvenience and we understand your concern. The payment failed due to a technical issue at your bank's end. As per our policy, refunds take 7 days.",
    ),
  ).toEqual(["apologises", "apology_generic", "excuse", "blame_or_policy", "validates_feelings"]);
});

test("an honest reply does only the good ones", () => {
  expect(done("Hi Anna, we sent you the wrong lamp. I'm sorry, that should not have happened.")).toEqual([
    "apologises",
    "takes_responsibility",
  ]);
});

test("the place is the words that do it, and not the sentence", () => {
  expect(wordsOf("apology_generic", "Hello, we are so sorry for any inconvenience caused to you.")).toEqual([
    "sorry for any inconvenience",
  ]);
  expect(wordsOf("apology_conditional", "We are sorry if we let you down, Tom.")).toEqual([
    "sorry if we let you down",
  ]);
  expect(wordsOf("excuse", "I'm sorry it was late, but we were busy.")).toContain(", but ");
  expect(wordsOf("takes_responsibility", "Well, this was our mistake, Tom.")).toEqual(["our mistake"]);
});

test.each([
  ["misspelt", "soory for the inconvinience"],
  ["American", "We apologize for the inconvenience."],
  ["typographic", "We\u2019re sorry \u2013 please accept our apologies."],
  ["shouted", "SORRY FOR THE TROUBLE"],
])("%s spelling is understood: %s", (_, text) => {
  expect(done(text)).toEqual(["apologises", "apology_generic"]);
});

const FRAGMENTS = [
  "sorry for the ",
  "if we ",
  "due to ",
  "you did not ",
  "as per our policy ",
  "I understand how ",
  "we let you down",
  ", but ",
  "\n",
  ".",
  "\u0130",
  "\u{1F62D}",
];

test("whatever the text, places are in order, apart, and inside it", () => {
  const wild = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(wild, (parts) => {
      const text = parts.join("");
      const message = agentMessage(text);
      for (const id of APOLOGETIC) {
        let reached = 0;
        for (const { start, end, words } of acts.get(id)!.find(message)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(message.plain.slice(start, end));
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(FRAGMENTS)(
  "a hostile text of nothing but %j takes no longer than its length asks for",
  (fragment) => {
    const time = (length: number) => {
      const message = agentMessage(fragment.repeat(Math.ceil(length / fragment.length)));
      // The quickest of three: the machine has other things to do as well.
      const runs = [1, 2, 3].map(() => {
        const began = performance.now();
        for (const id of APOLOGETIC) acts.get(id)!.find(message);
        return performance.now() - began;
      });
      return Math.min(...runs);
    };
    time(2_000);
    // Four times the length: about four times as long where linear, sixteen where quadratic.
    expect(time(20_000)).toBeLessThan(40 + 10 * time(5_000));
  },
);
