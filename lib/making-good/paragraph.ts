/** The offer as one paragraph: what failed, whose it is to mend, two or three ways, and the question which. */
import type { Failure, Offer, Reading } from "../model";
import { fill, type Words } from "../phrases/fill";
import type { Remedy } from "../playbook/playbook";

/** Opens the offer, so that no solution stands before what happened. With their own word, and without. */
const OPENINGS: Record<Failure, [string, string]> = {
  delay_late: [
    "Waiting for your {thing} has cost you time, and I want to make up for it.",
    "Waiting this long has cost you time, and I want to make up for it.",
  ],
  damaged_defective: [
    "We let you down with your {thing}, and I want to put that right.",
    "We let you down, and I want to put that right.",
  ],
  wrong_or_missing_item: same("We got your order wrong, and I want to put that right."),
  billing_refund: same("We got your payment wrong, and I want to put that right."),
  outage_bug: same("This failed when you needed it, and I want to put that right."),
  staff_behaviour: same("We let you down in the way you were treated, and I want to put that right."),
  no_response: same("We left you without an answer, and I want to put that right."),
  cancellation_booking: [
    "We let you down over your {thing}, and I want to put that right.",
    "We let you down over your plans, and I want to put that right.",
  ],
  lost_item_or_data: same("I want to put right what you lost through us."),
  policy_unfair: same("We let you down with this rule, and I want to find a way with you."),
  account_access: same("You are locked out, and I want to change that with you."),
  quality_expectation: [
    "We let you down with your {thing}, and I want to put that right.",
    "We let you down, and I want to put that right.",
  ],
};

/** Apology and remedy belong together at a second failure (Joireman et al. 2013). */
const AGAIN = "I'm sorry that you had to come back to us about this.";
/** What will be different: after a second failure money alone is weak, and this is what trust asks for. */
const PREVENTS = "So that it does not happen again, I'll {what} by {when}.";

/** @param apologised the draft has said sorry already: once is enough. */
export function paragraphOf(
  remedies: Remedy[],
  failure: Failure,
  { repeat }: Reading,
  words: Words,
  apologised: boolean,
): Offer {
  const [withThing, without] = OPENINGS[failure];
  const ways = remedies.map(({ text }) => `I can ${text}`);
  const last = ways.pop();
  const text = [
    repeat && !apologised && AGAIN,
    words.thing ? withThing : without,
    `You choose: ${ways.join(", ")}, or ${last}.`,
    remedies.length > 2 ? "Which of these suits you best?" : "Which would you prefer?",
    repeat && PREVENTS,
  ];
  return fill(text.filter(Boolean).join(" "), words);
}

function same(text: string): [string, string] {
  return [text, text];
}
