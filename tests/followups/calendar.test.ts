import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendar } from "@/lib/followups/calendar";
import type { Reminder } from "@/lib/model";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 10);

function reminder(change: Partial<Reminder> = {}, ticket: Partial<Reminder["ticket"]> = {}): Reminder {
  return {
    id: "8d1f6f0e-9a57-4b8e-a5f0-8f9c3f6f2f11",
    ticket: {
      key: "zendesk shop.zendesk.com 4812",
      helpdesk: "Zendesk",
      id: "4812",
      url: "https://shop.zendesk.com/agent/tickets/4812",
      subject: "Cake stand not delivered",
      customer: "Ana Ruiz",
      ...ticket,
    },
    kind: "promise",
    what: "refund by Friday",
    due: NOW + 24 * HOUR,
    zone: "Europe/Lisbon",
    state: "waiting",
    made: NOW - HOUR,
    history: [{ at: NOW - HOUR, what: "set" }],
    ...change,
  };
}

const text = (...reminders: Reminder[]) => calendar(reminders, 2 * HOUR, NOW);
/** As another program reads the file. */
const parsed = (file: string) => new ICAL.Component(ICAL.parse(file));
const events = (file: string) => parsed(file).getAllSubcomponents("vevent");
const event = (file: string) => {
  const [first] = events(file);
  return { component: first!, ...fieldsOf(first!) };
};
function fieldsOf(component: ICAL.Component) {
  const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component);
  return { uid, summary, description, start: startDate.toJSDate(), end: endDate.toJSDate(), sequence };
}
/** Its description; a newer browser may set its commas otherwise. */
const spoken = (file: string) => event(file).description.replace("day, ", "day ");
const alarms = (component: ICAL.Component) =>
  component
    .getAllSubcomponents("valarm")
    .map((alarm) => [alarm.getFirstPropertyValue("action"), String(alarm.getFirstPropertyValue("trigger"))]);

describe("a follow-up in the agent's calendar", () => {
  test("says whom to follow up with and why, for a quarter of an hour, with its ticket's link", () => {
    const found = event(text(reminder()));
    expect(found).toMatchObject({
      uid: reminder().id,
      summary: "Follow up with Ana Ruiz: refund by Friday",
      start: new Date(NOW + 24 * HOUR),
      end: new Date(NOW + 24.25 * HOUR),
    });
    expect(spoken(text(reminder()))).toBe(
      [
        "refund by Friday",
        "Due Tuesday 24 November 2026 at 10:00 (Europe/Lisbon)",
        "Ticket #4812: Cake stand not delivered (Zendesk)",
        "https://shop.zendesk.com/agent/tickets/4812",
      ].join("\n"),
    );
    expect(found.component.getFirstPropertyValue("url")).toBe("https://shop.zendesk.com/agent/tickets/4812");
    expect(found.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  test("names nobody where no name is kept", () => {
    const { summary } = event(text(reminder({}, { customer: undefined })));
    expect(summary).toBe("Follow up: refund by Friday");
  });

  test("rings ahead of a promise's end and at it; for all else when it is due", () => {
    expect(alarms(event(text(reminder())).component)).toEqual([
      ["DISPLAY", "-PT2H"],
      ["DISPLAY", "PT0S"],
    ]);
    expect(alarms(event(text(reminder({ kind: "no answer" }))).component)).toEqual([["DISPLAY", "PT0S"]]);
    expect(alarms(event(calendar([reminder()], 0, NOW)).component)).toEqual([["DISPLAY", "PT0S"]]);
  });

  test("that is done is silent, and one that was dropped is cancelled", () => {
    expect(alarms(event(text(reminder({ state: "done" }))).component)).toEqual([]);
    const dropped = event(text(reminder({ state: "dropped" }))).component;
    expect(alarms(dropped)).toEqual([]);
    expect(dropped.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  test("changed, keeps its id and counts on, so that a calendar replaces the older one", () => {
    const history: Reminder["history"] = [
      ...reminder().history,
      { at: NOW - 60_000, what: "edited" },
      { at: NOW - 1000, what: "snoozed" },
    ];
    const [before, after] = [event(text(reminder())), event(text(reminder({ history })))];
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([0, 2]);
    expect(String(after.component.getFirstPropertyValue("last-modified"))).toBe("2026-11-23T09:59:59Z");
  });

  test("says that the customer has written since", () => {
    expect(event(text(reminder({ answered: NOW }))).description).toContain("has written since");
  });

  test.each(["javascript:alert(1)", "file:///etc/passwd", "no address", ""])(
    "has no link where its ticket's is none to a web page: %s",
    (url) => {
      const { component, description } = event(text(reminder({}, { url })));
      expect(component.getFirstPropertyValue("url")).toBeNull();
      if (url) expect(description).not.toContain(url);
    },
  );

  test("keeps a link whole whose signs mean something to the format", () => {
    const url = "https://desk.example/t/1?a=x,y;z&b=c\\d#e,f";
    const link = event(text(reminder({}, { url }))).component.getFirstPropertyValue("url") as string;
    expect(decodeURIComponent(link)).toBe(url);
  });
});

describe("the file", () => {
  test("of many holds each, and of none is still a calendar", () => {
    const many = Array.from({ length: 300 }, (_, at) => reminder({ id: `r${at}`, due: NOW + at * HOUR }));
    expect(events(text(...many)).map((one) => one.getFirstPropertyValue("uid"))).toEqual(
      many.map(({ id }) => id),
    );
    expect(parsed(text()).getFirstPropertyValue("prodid")).toBe("-//Amends//Follow-ups//EN");
  });

  test("of 2,000 is there at once", () => {
    const many = Array.from({ length: 2000 }, (_, at) => reminder({ id: `r${at}`, due: NOW + at * HOUR }));
    const start = performance.now();
    text(...many);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  const wild = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    // What would begin a line of its own, if it could.
    fc
      .array(
        fc.constantFrom(
          "\r\n",
          "\r",
          "\n",
          "\u2028",
          "\u0085",
          "\ud800",
          "END:VEVENT",
          "ATTACH:x",
          ",;\\",
          "😀",
        ),
      )
      .map((parts) => parts.join("")),
  );
  const words = wild.filter((one) => one !== "");

  test("holds whatever words as one event's words, and nothing else", () => {
    fc.assert(
      fc.property(words, wild, wild, words, wild, (what, subject, customer, id, zone) => {
        const odd = reminder({ id, what, zone }, { subject, customer, id: what, helpdesk: subject });
        const file = text(odd, reminder());
        for (const line of file.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          // Whatever any program may take for the end of a line is none here.
          expect(line).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
        }
        const [first, ...rest] = events(file);
        expect(rest).toHaveLength(1);
        expect(decodeURIComponent(fieldsOf(first!).uid)).toBe(id.toWellFormed());
        expect(first!.getAllProperties("attach")).toEqual([]);
        expect(fieldsOf(first!).summary).toBe(
          `Follow up${customer ? ` with ${flat(customer)}` : ""}: ${flat(what)}`.replace(/\s+/g, " ").trim(),
        );
        // What was read, written again and read again, is the same.
        const read = ICAL.parse(file);
        expect(ICAL.parse(ICAL.stringify(read as never))).toEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  test("has times that the format can write, whatever the clock was", () => {
    const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(time, time, (due, now) => {
        const { start, end } = event(calendar([reminder({ due, made: due })], 2 * HOUR, now));
        expect(end.getTime() - start.getTime()).toBe(HOUR / 4);
        if (due >= 0 && due < Date.UTC(9999, 0)) expect(start.getTime()).toBe(Math.floor(due / 1000) * 1000);
      }),
    );
  });
});

/** As it stands on one line. */
const flat = (words: string) => words.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ");

describe("a promise of Friday 17:00 in Lisbon", () => {
  /** What a calendar in that zone shows. */
  const shownIn = (zone: string, due: number) =>
    new Intl.DateTimeFormat("en-GB", {
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: zone,
    }).format(event(text(reminder({ due }))).start);

  test.each([
    // Before America's spring change, between the two, after Europe's, and the same in autumn.
    { day: "6 March 2026", due: Date.UTC(2026, 2, 6, 17), newYork: "Fri 12:00", tokyo: "Sat 02:00" },
    { day: "13 March 2026", due: Date.UTC(2026, 2, 13, 17), newYork: "Fri 13:00", tokyo: "Sat 02:00" },
    { day: "3 April 2026", due: Date.UTC(2026, 3, 3, 16), newYork: "Fri 12:00", tokyo: "Sat 01:00" },
    { day: "23 October 2026", due: Date.UTC(2026, 9, 23, 16), newYork: "Fri 12:00", tokyo: "Sat 01:00" },
    { day: "30 October 2026", due: Date.UTC(2026, 9, 30, 17), newYork: "Fri 13:00", tokyo: "Sat 02:00" },
    { day: "6 November 2026", due: Date.UTC(2026, 10, 6, 17), newYork: "Fri 12:00", tokyo: "Sat 02:00" },
  ])("on $day shows right in three zones", ({ day, due, newYork, tokyo }) => {
    expect(shownIn("Europe/Lisbon", due)).toBe("Fri 17:00");
    expect(shownIn("America/New_York", due)).toBe(newYork);
    expect(shownIn("Asia/Tokyo", due)).toBe(tokyo);
    expect(spoken(text(reminder({ due })))).toContain(`Friday ${day} at 17:00 (Europe/Lisbon)`);
  });
});
