import { describe, expect, test } from "vitest";
import { answering } from "../../lib/acts/answers";

const answered = (asked: string, sentence: string, written = asked) => answering(asked, written)(sentence);

describe("a question is answered", () => {
  test.each([
    ["can i return the lamp in leeds?", "yes, our shop there takes it."],
    ["can i return the lamp in leeds?", "you can hand it in at the leeds shop."],
    ["is the museum open on monday?", "we are, from 10 to 5."],
    ["when will it come?", "it will be there on friday."],
    ["why was i charged twice?", "the till was switched off and on again."],
    ["how do i change my card?", "open settings and choose billing."],
    ["how much is the postage?", "it's free of charge."],
    ["can you send me the screws?", "i've put them in the post."],
    ["where is it?", "your parcel is in the depot."],
  ])("%s - %s", (asked, sentence) => {
    expect(answered(asked, sentence, `${asked} the parcel is late.`)).toBe(true);
  });
});

describe("a question stays open", () => {
  test.each([
    ["can i return the lamp in leeds?", "a new shade left us at noon."],
    ["does the cream contain lanolin?", "the money is on its way to you."],
    ["when will it come?", "thank you for your letter."],
    ["how do i change my card?", "may i ask which browser you use?"],
  ])("%s - %s", (asked, sentence) => {
    expect(answered(asked, sentence)).toBe(false);
  });
});
