import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitments, promised } from "../../lib/commitments/find";
import { HOURS } from "../../lib/model/settings";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "Europe/Berlin";
});
afterAll(() => {
  process.env.TZ = zone;
});

/** Monday, 23 November 2026, five past noon. */
const now = () => new Date(2026, 10, 23, 12, 5).getTime();
/** "Fri 27 17:00", local; "-" where no time is said. */
function spoken(due: number | undefined): string {
  if (due === undefined) return "-";
  const at = new Date(due);
  const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][at.getDay()];
  return `${day} ${at.getDate()} ${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
}
const found = (draft: string) => commitments(draft, now()).map(({ what, due }) => [what, spoken(due)]);

describe("a promise with a time", () => {
  test.each([
    ["I'll call you tomorrow before noon.", "Tue 24 12:00"],
    ["I’ll call you tomorrow morning.", "Tue 24 9:00"],
    ["I will send it first thing tomorrow.", "Tue 24 9:00"],
    ["I will get back to you by 3 pm", "Mon 23 15:00"],
    ["I will get back to you by 11 am.", "Tue 24 11:00"],
    ["I will get back to you by 3:30.", "Mon 23 15:30"],
    ["You will have it by Friday.", "Fri 27 17:00"],
    ["You'll have it by Monday.", "Mon 30 17:00"],
    ["You'll hear from me this afternoon.", "Mon 23 15:00"],
    ["I will update you by end of day.", "Mon 23 17:00"],
    ["I will update you by close of business on Friday.", "Fri 27 17:00"],
    ["We'll get back to you within 24 hours.", "Tue 24 12:05"],
    ["I'll call you tomorrow by 9:30 am.", "Tue 24 9:30"],
    ["I'll call you on Friday by noon.", "Fri 27 12:00"],
    ["I'll ring you in half an hour.", "Mon 23 12:35"],
    ["We will refund you within 5 working days.", "Mon 30 17:00"],
    ["We will refund you in 2 to 3 business days.", "Thu 26 17:00"],
    ["We will refund you within three days.", "Thu 26 17:00"],
    ["I'll call you tomorrow between 2 and 4 pm.", "Tue 24 16:00"],
    ["I'll write by the end of the week.", "Fri 27 17:00"],
    ["I'll write next week.", "Mon 30 17:00"],
    ["It will be with you on the 28th.", "Sat 28 17:00"],
    ["Your new machine will be delivered on 3/12.", "Thu 3 17:00"],
    ["My colleague Anna will call you at 10 am tomorrow.", "Tue 24 10:00"],
    ["We're sending a new one today.", "Mon 23 17:00"],
    ["You should see it by Thursday.", "Thu 26 17:00"],
    ["The refund takes 5 working days to reach your account.", "Mon 30 17:00"],
    ["Refund within 5 working days.", "Mon 30 17:00"],
    ["Will call you Wednesday 9.", "Wed 25 9:00"],
  ])("%s", (draft, due) => {
    expect(found(draft)).toEqual([[draft.replace(/\.$/, ""), due]]);
  });

  test("may say its time first", () => {
    expect(found("By Friday I'll have an answer for you.")).toEqual([
      ["By Friday I'll have an answer for you", "Fri 27 17:00"],
    ]);
    expect(found("Tomorrow I'll call you at 10.")).toEqual([
      ["Tomorrow I'll call you at 10", "Tue 24 10:00"],
    ]);
    expect(found("Your refund is on its way, and on Friday I will check that it came.")).toEqual([
      ["on Friday I will check that it came", "Fri 27 17:00"],
    ]);
    expect(found("I'll look into it and tomorrow I'll call you.")).toEqual([
      ["I'll look into it", "-"],
      ["tomorrow I'll call you", "Tue 24 17:00"],
    ]);
    expect(found("I'll ring on Monday, and I'll send it.")[1]).toEqual(["I'll send it", "-"]);
  });

  test("has no time of the customer's", () => {
    expect(found("If you reply by Friday, I'll call you.")).toEqual([["I'll call you", "-"]]);
  });

  test("stays a promise after an if of the customer's", () => {
    expect(found("If you send me the photo, I'll refund you by Friday.")).toEqual([
      ["I'll refund you by Friday", "Fri 27 17:00"],
    ]);
  });

  test("does not take the date of the order for its own", () => {
    expect(found("I will refund your order of 3 March by Friday.")[0]![1]).toBe("Fri 27 17:00");
    expect(found("I will refund the 40 euros you paid on Monday.")[0]![1]).toBe("-");
    expect(found("I will look into what happened last Friday.")[0]![1]).toBe("-");
  });

  test("has no due time where its time is over", () => {
    expect(found("I'll call you today by 9 am.")).toEqual([["I'll call you today by 9 am", "-"]]);
  });
});

describe("what is due", () => {
  const dueOf = (draft: string, hours = HOURS) => {
    const [first] = commitments(draft, now(), hours);
    return [spoken(first!.due), first!.dayOnly ?? false];
  };

  test("is a day where only a day was said, until the office closes", () => {
    expect(dueOf("I'll call you by Friday.")).toEqual(["Fri 27 17:00", true]);
    expect(dueOf("I'll call you by Friday.", { ...HOURS, closing: 20 })).toEqual(["Fri 27 20:00", true]);
    expect(dueOf("I'll refund you within 5 working days.")).toEqual(["Mon 30 17:00", true]);
  });

  test("is a time where a time, a part of the day or hours were said", () => {
    expect(dueOf("I'll call you by Friday noon.")).toEqual(["Fri 27 12:00", false]);
    expect(dueOf("I'll call you tomorrow morning.", { ...HOURS, morning: 8 })).toEqual([
      "Tue 24 8:00",
      false,
    ]);
    expect(dueOf("I'll call you by end of day Friday.")).toEqual(["Fri 27 17:00", false]);
    expect(dueOf("I'll call you within 24 hours.")).toEqual(["Tue 24 12:05", false]);
  });

  test("is open where it counts from something that has not come yet", () => {
    expect(dueOf("I'll refund you within 5 days of receiving it.")).toEqual(["-", false]);
    expect(dueOf("Once it is here, I'll refund you within 5 days.")).toEqual(["-", false]);
    expect(dueOf("Once it is here, I'll refund you by Friday.")).toEqual(["Fri 27 17:00", true]);
    const dated = promised("I'll refund you within 5 days of receiving it.").map((promise) => promise.dated);
    expect(dated).toEqual([true]);
  });
});

describe("several promises", () => {
  test("in one sentence are parted, each with its own time", () => {
    expect(found("I'll look into it today, and I will call you tomorrow morning.")).toEqual([
      ["I'll look into it today", "Mon 23 17:00"],
      ["I will call you tomorrow morning", "Tue 24 9:00"],
    ]);
  });

  test("stand in the draft's order, at their places", () => {
    const draft = "Hi Anna,\n\nI'll ask the depot.  You'll hear from me by noon tomorrow!\n\nSam";
    const all = commitments(draft, now());
    expect(all.map(({ start, end }) => draft.slice(start, end))).toEqual([
      "I'll ask the depot",
      "You'll hear from me by noon tomorrow",
    ]);
  });
});

describe("no promise of ours", () => {
  test.each([
    "Could you send me the photo by Friday?",
    "Shall I call you tomorrow?",
    "Please send the photo by Friday.",
    "Let me know by Friday.",
    "You'll need to send it back by Friday.",
    "You can keep the machine until Friday.",
    "I'll be happy to help.",
    "We will do our best.",
    "I will not be able to refund you.",
    "I won't let this happen again.",
    "We'll see.",
    "I'll be away until Monday.",
    "I'm writing to you today about your order.",
    "I would call you tomorrow.",
    "You said I will get a call tomorrow.",
    "The app will ask you for a code tomorrow.",
    "We aim to please.",
    "> I will call you tomorrow",
    "I called you on Friday.",
  ])("%s", (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

describe("the clock", () => {
  test("an hour is an hour over a change of the clocks, and a day's hour stays", () => {
    // In the night to Sunday, 25 October 2026, Berlin's clocks go back from three to two.
    const saturday = new Date(2026, 9, 24, 12).getTime();
    const [inHours] = commitments("I'll call you within 24 hours.", saturday);
    expect(inHours!.due! - saturday).toBe(24 * 3_600_000);
    const [tomorrow] = commitments("I'll call you tomorrow at noon.", saturday);
    expect(tomorrow!.due! - saturday).toBe(25 * 3_600_000);
  });

  test("working days leave the weekend out", () => {
    const friday = new Date(2026, 10, 27, 12).getTime();
    expect(spoken(commitments("I'll refund you within one working day.", friday)[0]!.due)).toBe(
      "Mon 30 17:00",
    );
    const saturday = new Date(2026, 10, 28, 12).getTime();
    expect(spoken(commitments("I'll refund you within 5 working days.", saturday)[0]!.due)).toBe(
      "Fri 4 17:00",
    );
  });

  test("today, after its closing, is due within the hour", () => {
    const evening = new Date(2026, 10, 23, 18, 30).getTime();
    expect(spoken(commitments("I'll send it today.", evening)[0]!.due)).toBe("Mon 23 19:30");
  });
});

test("whether a time is said does not hang on the clock", () => {
  const dated = (draft: string) => promised(draft).map((promise) => promise.dated);
  expect(dated("I'll call you on 3 May 2031.")).toEqual([true]);
  expect(dated("I'll call you on 1 December.")).toEqual([true]);
  expect(dated("I'll call you within the hour.")).toEqual([true]);
  expect(dated("I'll call you. I'll do it now. I'll look into what happened last Friday.")).toEqual([
    false,
    false,
    false,
  ]);
});

test("any draft is read, and each promise stands in it and lies ahead", () => {
  const pieces = [
    "I'll call you",
    "by 3",
    "tomorrow",
    "within 99 working days",
    "on 31/2",
    "the 31st",
    "you will have",
    "and",
    ".",
    ",",
    "\n",
  ];
  const wild = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 10 })), {
      maxLength: 20,
    })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(wild, (draft) => {
      for (const { start, end, what, due } of commitments(draft, now())) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(draft.length);
        expect(what.trim()).toBe(what);
        expect(what.length).toBeGreaterThan(0);
        if (due !== undefined) expect(due).toBeGreaterThan(now());
      }
    }),
    { numRuns: 300 },
  );
});
