import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAILURES } from "../../lib/failures";
import type { Reading, Temperature } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { suggest } from "../../lib/phrases/suggest";
import { opening } from "../../lib/phrases/variety";
import { read } from "../../lib/reading/read";
import { readingOf, STAGES, signal, ticketOf } from "./cases";

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
const ticket = ticketOf("Dana Whitlock");
const ids = (found: { phrase: string }[]) => found.map(({ phrase }) => phrase);

describe("suggestions", () => {
  it("speak of the main failure first, and of a second one where there is nothing better", () => {
    const reading = readingOf({ failures: ["delay_late", "billing_refund"] }, "order");
    const all = suggest({ ticket, reading, stage: "acknowledge", used: [], limit: 200 });
    const packs = ids(all).map((id) => id.split(".")[0]);
    expect(packs.slice(0, 3)).toEqual(["acknowledge-delay", "acknowledge-delay", "acknowledge-delay"]);
    expect(packs).toContain("acknowledge-billing");
    expect(packs).not.toContain("acknowledge-damaged");
  });

  it.each(["legal_regulator_threat", "churn_threat", "public_warning"] as const)(
    "answer a %s first, whatever else went wrong",
    (threat) => {
      for (const thing of [undefined, "sofa"]) {
        const reading = readingOf(
          { threats: [threat], failures: ["damaged_defective"], repeat: true, temperature: 3 },
          thing,
        );
        for (const stage of ["listen", "acknowledge"] as const) {
          const [first] = suggest({ ticket, reading, stage, used: [] });
          expect(byId.get(first!.phrase)!.fits.threats).toContain(threat);
        }
      }
    },
  );

  it("speak of a threat only to those who made one", () => {
    for (const stage of STAGES) {
      const calm = suggest({ ticket, reading: readingOf(), stage, used: [], limit: 200 });
      expect(ids(calm).filter((id) => byId.get(id)!.fits.threats)).toEqual([]);
    }
  });

  it("ask a content customer whether all is well, and promise nothing more", () => {
    for (const thing of [undefined, "sofa"]) {
      const reading = readingOf({ outcome: "resolved_or_thanks", temperature: 0 }, thing);
      const found = ids(suggest({ ticket, reading, stage: "act", used: [], limit: 200 }));
      for (const id of found.slice(0, 3)) expect(id).toMatch(/^act-thanks\./);
      expect(found.filter((id) => /^act-(promise|update|with-others|heated|repeat)/.test(id))).toEqual([]);
    }
  });

  it("blame and apologise for nothing once a case is settled, at any stage", () => {
    for (const thing of [undefined, "sofa"]) {
      const settled = { outcome: "resolved_or_thanks" as const, temperature: 0 as const };
      const reading = readingOf({ ...settled, failures: ["damaged_defective"] }, thing);
      for (const stage of STAGES) {
        const [first] = suggest({ ticket, reading, stage, used: [] });
        expect(byId.get(first!.phrase)!.fits.outcome).toEqual(["resolved_or_thanks"]);
      }
    }
  });

  it("thank nobody for a wait who is sarcastic about it", () => {
    const sarcastic = { failures: ["delay_late" as const], signals: [signal("sarcasm")] };
    const thanks = (changes: Parameters<typeof readingOf>[0]) => {
      const reading = readingOf(changes, "sofa");
      return ids(suggest({ ticket, reading, stage: "acknowledge", used: [], limit: 200 })).filter((id) =>
        /\.thanks/.test(id),
      );
    };
    expect(thanks(sarcastic)).toEqual([]);
    expect(thanks({ failures: ["delay_late"] }).length).toBe(2);
  });

  it("offer other openings once an apology stands", () => {
    const reading = readingOf({ failures: ["damaged_defective"] }, "sofa");
    const before = suggest({ ticket, reading, stage: "acknowledge", used: [] });
    const after = suggest({ ticket, reading, stage: "acknowledge", used: ["Sorry about the sofa, Dana."] });
    expect(before[0]!.text).toMatch(/sorry/);
    expect(after[0]!.text).not.toMatch(/sorry/);
  });

  it("promise first where a case is open, and ask whether all is well once somebody has answered", () => {
    for (const thing of [undefined, "sofa"]) {
      const occasion = { reading: readingOf({}, thing), stage: "act" as const, used: [], limit: 200 };
      const first = ids(suggest({ ...occasion, ticket }));
      expect(first.slice(0, 3).every((id) => id.startsWith("act-promise."))).toBe(true);
      expect(first.filter((id) => /^act-(close|update|follow-up|after-fix)/.test(id))).toEqual([]);
      const messages = [{ id: "m1", who: "agent" as const, text: "I have ordered the part." }];
      const later = ids(suggest({ ...occasion, ticket: { ...ticket, messages } }));
      expect(later[0]).toMatch(/^act-promise\./);
      expect(later.filter((id) => id.startsWith("act-after-fix.")).length).toBe(3);
    }
  });

  it("speak to the anger of an angry customer among the first two", () => {
    for (const failure of FAILURES) {
      const reading = readingOf({ failures: [failure], temperature: 2 }, "order");
      const first = suggest({ ticket, reading, stage: "acknowledge", used: [], limit: 2 });
      expect(first.filter(({ phrase }) => byId.get(phrase)!.fits.temperature?.[0] === 2).length).toBe(1);
    }
  });

  it("leave for later what needs a cause, or a name that the page does not tell", () => {
    const occasion = { ticket: ticketOf("Dana", ""), reading: readingOf({}, "sofa"), used: [], limit: 3 };
    for (const { blanks } of suggest({ ...occasion, stage: "acknowledge" })) expect(blanks).toEqual([]);
  });
  it.each([
    ["Another instructor sounds best to me, thanks.", "I can give you another instructor or a free lesson."],
    ["The e-book today would be perfect.", "I can send the e-book today or a printed copy on Friday."],
    ["Thank you. But is anybody looking for it?", "I'm sorry about your guitar."],
    ["Ok, thanks. So what happens next?", "I'm sorry about the tear."],
  ])("are not glad too early: %s", (theirs, ours) => {
    const messages = [
      { id: "m0", who: "agent" as const, text: ours },
      { id: "m1", who: "customer" as const, text: theirs },
    ];
    const reading = readingOf({ outcome: "resolved_or_thanks", temperature: 0 }, "lesson");
    const found = ids(
      suggest({ ticket: { ...ticket, messages }, reading, stage: "act", used: [], limit: 3 }),
    );
    expect(found.filter((id) => /^act-(thanks|review)/.test(id))).toEqual([]);
  });

  it.each(["The link worked, I'm in. Thanks!", "It arrived this morning. Thank you so much."])(
    "are glad with a customer who writes %j",
    (theirs) => {
      const messages = [
        { id: "m0", who: "agent" as const, text: "I can send a new link or reset it for you." },
        { id: "m1", who: "customer" as const, text: theirs },
      ];
      const reading = readingOf({ outcome: "resolved_or_thanks", temperature: 0 });
      const [first] = suggest({ ticket: { ...ticket, messages }, reading, stage: "act", used: [] });
      expect(first!.phrase).toMatch(/^act-thanks/);
    },
  );

  it("leave to a customer who has chosen what they chose, and do not go on with the usual", () => {
    const messages = [
      { id: "m0", who: "agent" as const, text: "I can restore the backup of Sunday or of last month." },
      { id: "m1", who: "customer" as const, text: "Sunday's please, my playlists were all lost." },
    ];
    const reading = readingOf({ failures: ["lost_item_or_data"] }, "playlists");
    const found = ids(
      suggest({ ticket: { ...ticket, messages }, reading, stage: "act", used: [], limit: 3 }),
    );
    expect(found.every((id) => id.startsWith("act-promise."))).toBe(true);
  });

  it.each(["The printer says offline all the time.", "The app closes whenever I open the calendar."])(
    "speak of no earlier time to who writes %j",
    (text) => {
      const messages = [{ id: "m1", who: "customer" as const, text }];
      const found = STAGES.flatMap((stage) =>
        suggest({ ticket: { ...ticket, messages }, reading: read({ ...ticket, messages }), stage, used: [] }),
      );
      expect(found.filter(({ phrase }) => byId.get(phrase)!.fits.repeat)).toEqual([]);
    },
  );

  it("take a wish for money back for a wish, not for a wrong bill", () => {
    const text = "The screen of my laptop goes black every hour. I want my money back.";
    const messages = [{ id: "m1", who: "customer" as const, text }];
    const reading = readingOf({ failures: ["billing_refund"], asks: ["refund"] }, "laptop");
    const found = STAGES.flatMap((stage) =>
      suggest({ ticket: { ...ticket, messages }, reading, stage, used: [] }),
    );
    expect(ids(found).filter((id) => id.includes("-billing."))).toEqual([]);
  });

  it("say in words why they are there", () => {
    const reading = readingOf({ repeat: true, failures: ["outage_bug"] }, "router");
    const [first] = suggest({ ticket, reading, stage: "acknowledge", used: [] });
    expect(first!.why).toMatch(/; fits a second failure$/);
  });
});

describe("a phrase that was used", () => {
  it("is not offered again, however its blanks were filled and its quotes were changed", () => {
    const reading = readingOf({ failures: ["delay_late"] }, "order");
    for (const stage of STAGES) {
      const [first, ...others] = suggest({ ticket, reading, stage, used: [] });
      const sent = first!.text.replaceAll("'", "\u2019").replace(/\[[^\]]+\]/g, "call you on Friday");
      const next = suggest({
        ticket,
        reading,
        stage,
        used: [`Hello Dana,\n\n${sent.toUpperCase()}\n\nPriya`],
      });
      expect(ids(next)).not.toContain(first!.phrase);
      expect(next.length).toBe(others.length + 1);
    }
  });

  it("is not offered again to a customer who has another thing", () => {
    const [first] = suggest({ ticket, reading: readingOf({}, "kettle"), stage: "listen", used: [] });
    const again = suggest({
      ticket,
      reading: readingOf({}, "toaster"),
      stage: "listen",
      used: [first!.text],
    });
    expect(ids(again)).not.toContain(first!.phrase);
  });

  it("never comes back in a long conversation, and words run out only after many", () => {
    const reading = readingOf({ failures: ["delay_late"], temperature: 2, repeat: true }, "order");
    const used: string[] = [];
    const offered: string[] = [];
    while (offered.length <= phrases.length) {
      const [best] = suggest({ ticket, reading, stage: "acknowledge", used });
      if (!best) break;
      used.push(best.text);
      offered.push(best.phrase);
    }
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.length).toBeGreaterThan(15);
  });
});

const readings: fc.Arbitrary<Reading> = fc
  .record({
    temperature: fc.constantFrom<Temperature>(0, 1, 2, 3),
    repeat: fc.boolean(),
    failures: fc.uniqueArray(fc.constantFrom(...FAILURES), { maxLength: 3 }),
    threats: fc.uniqueArray(
      fc.constantFrom("churn_threat" as const, "legal_regulator_threat" as const, "public_warning" as const),
    ),
    outcome: fc.constantFrom("resolved_or_thanks" as const, "unhappy" as const, "neutral_open" as const),
    thing: fc.option(fc.constantFrom("sofa", "blue shoes", "refund"), { nil: undefined }),
  })
  .map(({ thing, ...rest }) => readingOf(rest, thing));

describe("whatever the ticket", () => {
  const limits = fc.integer({ min: 0, max: 8 });

  it("suggestions are the same each time, at most as many as asked, each once, of the stage asked", () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(...STAGES), limits, (reading, stage, limit) => {
        const found = suggest({ ticket, reading, stage, used: [], limit });
        expect(suggest({ ticket, reading, stage, used: [], limit })).toEqual(found);
        expect(found.length).toBe(limit <= 4 ? limit : found.length);
        expect(new Set(ids(found)).size).toBe(found.length);
        for (const one of found) expect(one.stage).toBe(stage);
      }),
    );
  });

  it("no two of the first three begin alike, and what was left blank stands where it is said to", () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(...STAGES), (reading, stage) => {
        const found = suggest({ ticket, reading, stage, used: [] });
        const openings = found.slice(0, 3).map(({ phrase }) => opening(byId.get(phrase)!));
        expect(new Set(openings).size).toBe(3);
        for (const { text, blanks } of found) {
          const marked = blanks.map(({ start, end }) => text.slice(start, end));
          expect(marked).toEqual(text.match(/\[[^\]]*\]/g) ?? []);
        }
      }),
    );
  });
});
