import { describe, expect, test } from "vitest";
import excuse from "../../lib/acts/kinds/excuse";
import { agentMessage } from "../../lib/acts/message";

const explains = (text: string) => excuse.find(agentMessage(text)).length > 0;

describe("an explanation without a set phrase is still one", () => {
  test.each([
    ["of others", "The title left our library because the studio sold it."],
    ["of the weather", "A tree fell on the line, and the trains are held until it is cleared."],
    ["of how things are", "Videos may take longer to load when many people use the same network."],
    ["of a purpose", "We hold the money to make sure that your sale is safe."],
    ["of what we cannot change", "The ads are chosen by Google and we don't have a say in them."],
    ["of much work", "Wait times are up as a lot of travellers are calling."],
    ["after an apology", "Sorry for the wait. Parts for this model come from overseas."],
  ])("%s: %s", (_, text) => {
    expect(explains(text)).toBe(true);
  });
});

describe("no explanation is", () => {
  test.each([
    ["a deed", "Your bag is on the next flight and will be delivered tonight."],
    ["a question", "Does it take longer to load when many people use the network?"],
    ["a guess in an if", "If your bank declined the card, try another."],
    ["an owned failure", "The kitchen was slow, and that is our mistake."],
    ["guidance", "You can find steps for a slow internet connection in our guide."],
    ["a feeling named", "It's never fun when the internet drops."],
    ["good news", "The match starts at 8pm on channel 4."],
    ["a link's name", "More here: https://example.com/slow-internet-outage-because-of-storm"],
  ])("%s: %s", (_, text) => {
    expect(explains(text)).toBe(false);
  });
});

test("what is laid on the customer is blame, and no excuse as well", () => {
  expect(explains("The parcel was late because the depot flooded.")).toBe(true);
  expect(explains("The parcel was late because you entered the wrong address.")).toBe(false);
});

test("the place is in the sentence that explains, without the greeting and the rest", () => {
  const text = "Hi Ana. Crews have rest limits, so the flight was cancelled. I'll call you.";
  const [place] = excuse.find(agentMessage(text));
  expect(text.slice(place!.start, place!.end)).toMatch(/^Crews.*cancelled$/);
});
