import { describe, expect, test } from "vitest";
import { phraseFor } from "../../lib/followups/phrase";
import { proposals } from "../../lib/followups/proposals";
import { read } from "../../lib/reading/read";
import { READING, TICKET } from "../components/fixtures";

const packOf = (phrase: string | undefined) => phrase?.split(".")[0];

describe("the words for a follow-up that is due", () => {
  test("after the fix ask for their complete satisfaction, by name and thing", () => {
    expect(phraseFor("after fix", TICKET, READING)?.text).toBe(
      "Ana, I'd like to hear it from you: is everything about your cake stand to your complete satisfaction now?",
    );
  });

  test("are other words where the agent has used these", () => {
    const { text } = phraseFor("after fix", TICKET, READING)!;
    const again = { ...TICKET, messages: [...TICKET.messages, { id: "m4", who: "agent" as const, text }] };
    const next = phraseFor("after fix", again, READING)!;
    expect(packOf(next.phrase)).toBe("act-after-fix");
    expect(next.text).not.toBe(text);
  });

  test("are the team's own, where it wrote some for this kind; its other phrases stay out of it", () => {
    const written = (followUp?: "after fix") => ({
      id: "team.ride",
      stage: "act" as const,
      text: "{name}, how was the first ride?",
      fits: {},
      register: "plain" as const,
      why: "your team’s",
      source: "team",
      ...(followUp && { followUp }),
    });
    const teams = phraseFor("after fix", TICKET, READING, undefined, [written("after fix")]);
    expect(teams?.text).toBe("Ana, how was the first ride?");
    expect(packOf(phraseFor("promise", TICKET, READING, undefined, [written("after fix")])?.phrase)).toBe(
      "act-kept-word",
    );
    expect(packOf(phraseFor("after fix", TICKET, READING, undefined, [written()])?.phrase)).toBe(
      "act-after-fix",
    );
  });

  test.each([
    ["promise", "act-kept-word"],
    ["update", "act-update"],
    ["no answer", "act-nudge"],
  ] as const)("of kind %s come from %s", (kind, pack) => {
    expect(packOf(phraseFor(kind, TICKET, READING)?.phrase)).toBe(pack);
  });

  test("are there for a ticket that says nothing, and none for the agent's own reminder", () => {
    const empty = { ...TICKET, customer: {}, messages: [] };
    for (const kind of ["promise", "after fix", "update", "no answer"] as const)
      expect(phraseFor(kind, empty, read(empty))?.text).toMatch(/\w/);
    expect(phraseFor("free", TICKET, READING)).toBeUndefined();
  });
});

describe("a reply proposes", () => {
  const open = { outcome: "neutral_open" } as const;

  test("to ask after the fix, where it says that something is done", () => {
    expect(proposals("Hi Ana, I have refunded the full amount today.", open)).toEqual(["after fix"]);
  });

  test("the same where the customer has said that all is well", () => {
    expect(proposals("Glad to hear it, Ana.", { outcome: "resolved_or_thanks" })).toEqual(["after fix"]);
  });

  test("to ask again, where it asks the customer something", () => {
    expect(proposals("I have sent it again. Could you tell me your door number?", open)).toEqual([
      "no answer",
    ]);
  });

  test("nothing where it does neither", () => {
    expect(proposals("I will call you tomorrow.", open)).toEqual([]);
    expect(proposals("", open)).toEqual([]);
  });
});
