import { describe, expect, test } from "vitest";
import type { ActId } from "../../lib/acts/act";
import { acts } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

const does = (id: ActId, text: string) => acts.get(id)!.find(agentMessage(text)).length > 0;

describe("a feeling is validated", () => {
  test.each([
    ["by its name", "You sound worn out by this.", "You sound like a pro."],
    ["by what causes it", "Waiting in all day for a parcel is maddening.", "Waiting in the app is free."],
    [
      "by what it is to anyone",
      "Anyone would be annoyed.",
      "Anyone would be able to open it with this code.",
    ],
    ["in their place", "I'd be cross too.", "I'd be happy to help too."],
    ["as understandable", "It's completely understandable.", "It's completely downloaded."],
    [
      "by what it cost",
      "I get why this ruined your evening.",
      "I get why this needs your evening slot changed.",
    ],
    [
      "by how long it was",
      "A week without the thing you need for work is too long.",
      "A week is how long it takes.",
    ],
    [
      "by what it means to them",
      "I know how much this trip means to you.",
      "I know which trip you mean, thank you.",
    ],
    ["by a cry", "What a nightmare for you both!", "What a lovely photo of you both!"],
    ["by its right", "You have every reason to be upset.", "You have every option in the menu."],
    [
      "by the inconvenience",
      "We understand the inconvenience this has caused.",
      "We understand the question that you asked.",
    ],
    ["by lost trust", "I realise that you've lost trust in us.", "I realise that you've lost the code."],
  ])("%s: %s / %s", (_, yes, no) => {
    expect(does("validates_feelings", yes)).toBe(true);
    expect(does("validates_feelings", no)).toBe(false);
  });

  test("and not where the firm's own feeling is said", () => {
    expect(does("validates_feelings", "We are deeply upset to hear about this.")).toBe(false);
  });
});

describe("an apology names what failed", () => {
  test.each([
    ["by its name", "I'm sorry about the mosquito problem.", "I'm sorry about the annoying problem."],
    [
      "by what should have been",
      "We're sorry, we should've warned you.",
      "We're sorry, we should've done better.",
    ],
    ["after a comma", "Sorry, your seat was given to another guest.", "Sorry, Paul."],
    [
      "after the customer's name",
      "I'm sorry, Dan. We forgot the cake.",
      "I'm sorry, Dan. We have a cake for you.",
    ],
  ])("%s: %s / %s", (_, named, generic) => {
    expect(does("apology_generic", named)).toBe(false);
    expect(does("apology_generic", generic)).toBe(true);
  });
});
