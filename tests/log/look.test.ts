import { describe, expect, test } from "vitest";
import {
  ACTS,
  ASKS,
  BEGAN,
  CHOOSES,
  COMPLAINT,
  HOUR,
  lookAt,
  OFFERS,
  OWNS,
  THANKS,
  ticketOf,
} from "./journey";

const at = (hours: number) => BEGAN + hours * HOUR;
const WHOLE = [COMPLAINT, OWNS, OFFERS, CHOOSES, ACTS, THANKS, ASKS];

describe("one look at a ticket", () => {
  test("that is opened when all is over tells every time from the messages' own", () => {
    const seen = lookAt(ticketOf(WHOLE));
    expect(seen.times).toEqual({
      complaint: at(0),
      firstAnswer: at(1),
      acknowledged: at(1),
      agreed: at(2),
      acted: at(4),
      followedUp: at(6),
    });
    expect(seen).toMatchObject({
      failure: "damaged_defective",
      repeat: true,
      temperature: { last: 0 },
      stages: ["listen", "acknowledge", "agree", "act"],
      noticed: [],
      wronged: true,
      answered: true,
      begins: false,
    });
    expect(seen.temperature.first).toBeGreaterThanOrEqual(2);
  });

  test("before anybody has answered knows when they complained, and nothing of ours", () => {
    const seen = lookAt(ticketOf([COMPLAINT]));
    expect(seen.times).toEqual({ complaint: at(0) });
    expect(seen).toMatchObject({ answered: false, begins: true, stages: [] });
    expect(seen.temperature.first).toBe(seen.temperature.last);
  });

  test("counts a reply that has gone out and is not shown yet as noticed, without a time", () => {
    const seen = lookAt(ticketOf([COMPLAINT]), { sent: OWNS[1] });
    expect(seen).toMatchObject({ answered: true, noticed: ["firstAnswer", "acknowledged"] });
    expect(seen.times).toEqual({ complaint: at(0) });
  });

  test("takes the page's time as soon as it shows the reply, whatever stands around its words", () => {
    const shown = ticketOf([COMPLAINT, ["agent", `${OWNS[1]}\n\n--\nSam, Fernwick`]]);
    const seen = lookAt(shown, { sent: OWNS[1].replace("Hi Anna, ", "Hi Anna,\n\n") });
    expect(seen.noticed).toEqual([]);
    expect(seen.times).toMatchObject({ firstAnswer: at(1), acknowledged: at(1) });
  });

  test("does not guess the time of what the page gives none, unless it has just gone out", () => {
    const timeless = ticketOf([COMPLAINT, OWNS], (line) => line === 0);
    expect(lookAt(timeless)).toMatchObject({ answered: true, noticed: [], times: { complaint: at(0) } });
    expect(lookAt(timeless, { sent: OWNS[1] }).noticed).toEqual(["firstAnswer", "acknowledged"]);
  });

  test("what stands in an internal note was told to nobody", () => {
    const seen = lookAt(ticketOf([COMPLAINT, ["note", OWNS[1]]]));
    expect(seen).toMatchObject({ answered: false, stages: [], times: { complaint: at(0) } });
  });

  test("to promise to look in later is not to have looked in", () => {
    const promised = lookAt(ticketOf([COMPLAINT, OFFERS, CHOOSES, ACTS]));
    expect(promised.times.followedUp).toBeUndefined();
  });

  test("a question that nothing failed in is no case, unless the agent says that something did", () => {
    const question = ticketOf([
      ["customer", "Hello, what are your opening hours on Sunday?"],
      ["agent", "Hi Anna, from 10 to 4."],
    ]);
    expect(lookAt(question)).toMatchObject({ wronged: false, failure: "none" });
    const corrected = lookAt(question, { corrections: { failure: "no_response", temperature: 1 } });
    expect(corrected).toMatchObject({ wronged: true, failure: "no_response" });
  });

  test("the agent's word on a calm ticket takes it out of the log again", () => {
    const calm = { failure: "none", temperature: 0 } as const;
    expect(lookAt(ticketOf([COMPLAINT, OWNS]), { corrections: calm }).wronged).toBe(false);
  });

  test("knows the extra that was given by its own words", () => {
    const given: [(typeof OWNS)[0], string] = [
      "agent",
      "I've sent a new one today. I put a spare part for your espresso machine into the parcel, so that you have one to hand.",
    ];
    expect(lookAt(ticketOf([COMPLAINT, given])).extra).toBe("extra.spare-part");
    expect(lookAt(ticketOf([COMPLAINT, ACTS]))).not.toHaveProperty("extra");
  });

  test("of 300 messages looks at each reply once, and at no more than it must", () => {
    const lines = Array.from({ length: 150 }, () => [COMPLAINT, OWNS]).flat();
    const ticket = ticketOf(lines);
    const first = lookAt(ticket);
    expect(first.times).toMatchObject({ complaint: at(0), firstAnswer: at(1), acknowledged: at(1) });
    const start = performance.now();
    expect(lookAt({ ...ticket })).toEqual(first);
    // A reading of all of it, and none of its parts again.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
