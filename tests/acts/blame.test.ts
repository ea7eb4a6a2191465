import { describe, expect, test } from "vitest";
import blameOrPolicy from "../../lib/acts/kinds/blame-or-policy";
import { agentMessage } from "../../lib/acts/message";

const blames = (text: string) => blameOrPolicy.find(agentMessage(text)).length > 0;

describe("a rule or a verdict without a set phrase is still one", () => {
  test.each([
    ["a time before which", "Cancellation is possible only before the order is packed."],
    ["a class of customers", "Unaccompanied minors can't take the last flight."],
    ["a need", "A prescription is mandatory for this medicine."],
    ["a place", "The service isn't available in your region."],
    ["a device", "The app can't be used on rooted phones."],
    ["what they did", "It seems that you installed an old version."],
    ["what they sent", "Your photo is blurry, so it was rejected."],
    ["what they left undone", "You were charged because the trial was not cancelled."],
    ["what they owe", "You have an outstanding loan."],
    ["a softened refusal", "I'm sorry, but there's a fee for that bag."],
  ])("%s: %s", (_, text) => {
    expect(blames(text)).toBe(true);
  });
});

describe("neither blame nor rule is", () => {
  test.each([
    ["a time that is promised", "Your refund will be credited within 5 working days."],
    ["a way that is open", "You can return it within 30 days."],
    ["a fault of ours", "The wrong address has been corrected. That was our mistake."],
    ["a fee given back", "The fee was charged in error and has been returned."],
    ["a cover", "The repair is covered under warranty, so you won't pay anything."],
    ["a question", "Did you see only the old version?"],
    ["an offer", "Only for you: two months without a fee!"],
    ["others, who had to", "The seller had to cancel the order."],
  ])("%s: %s", (_, text) => {
    expect(blames(text)).toBe(false);
  });
});

test("a text without an end is read in its stride", () => {
  const message = agentMessage("only customers who must not have been ".repeat(600));
  const begun = performance.now();
  blameOrPolicy.find(message);
  expect(performance.now() - begun).toBeLessThan(5000);
});
