import { describe, expect, test } from "vitest";
import { acts } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

const owned = (text: string) =>
  acts
    .get("takes_responsibility")!
    .find(agentMessage(text))
    .map(({ start, end }) => text.slice(start, end));

describe("a failure is owned", () => {
  test.each([
    ["by whose mistake it was", "That was our packing error.", "That was the courier's packing error."],
    [
      "by where it lies",
      "The booking was missed at our end.",
      "The booking was missed at the airport's end.",
    ],
    ["by what was not done", "We should have called you first.", "We should have news by Friday."],
    ["by what was due", "You should have got a call.", "You should have got a code by now."],
    ["by a deed gone wrong", "We sent you the wrong lamp.", "I see you got the wrong lamp."],
    ["by a deed not done", "My colleague didn't explain the fee.", "We didn't receive your form."],
    ["by whoever works for the firm", "Your driver should have waited.", "The driver will be there by noon."],
    ["by a word not kept", "We said two days and took nine.", "We said two days and it has been one."],
    ["by a verdict on oneself", "That was poor planning by us.", "That was smart planning by you."],
    ["by an idiom", "We dropped the ball.", "You can drop the ball off at the desk."],
    ["by a standard not met", "No one should have to call five times.", "No one has to call, you can write."],
    ["by what cannot be defended", "We can't defend this.", "We can't change this."],
    ["by a promise to do better", "We will do better.", "I hope you get better."],
  ])("%s: %s / %s", (_, does, doesNot) => {
    expect(owned(does)).not.toEqual([]);
    expect(owned(doesNot)).toEqual([]);
  });

  test.each([
    ["asked", "Did we make a mistake?"],
    ["supposed", "If it was our mistake, I'll put it right."],
    ["denied", "It isn't our fault."],
    ["told of someone else", "Your bank made an error."],
    ["of a repair", "We've waived the late fee."],
    ["of a promise about the world", "We take responsibility for the environment seriously."],
  ])("and not where it is %s: %s", (_, text) => {
    expect(owned(text)).toEqual([]);
  });
});
