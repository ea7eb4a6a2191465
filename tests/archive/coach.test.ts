import { expect, test } from "vitest";
import { ACTS } from "../../lib/acts/act";
import { rules } from "../../lib/coach/all";
import { answersTo } from "./answers";

const coach = (...lines: (string | object)[]) => answersTo("archive/coach", lines);
const MONDAY = "2026-11-23T09:30:00+01:00";

test("a reply is answered with its acts, findings and commitments", { timeout: 30_000 }, async () => {
  const text = "Hi Ana, sorry for any inconvenience. I'll call you tomorrow before noon.";
  const line = { id: 7, text, customer: "Third week, still no parcel!", name: "Ana Ruiz", now: MONDAY };
  const { code, err, answers } = await coach({ ...line, tz: "Europe/Berlin" });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [answer] = answers;
  expect(Object.keys(answer)).toEqual(["id", "acts", "findings", "commitments"]);
  expect(answer.id).toBe(7);
  expect(Object.keys(answer.acts)).toEqual([...ACTS]);
  expect(answer.acts).toMatchObject({ apologises: true, uses_name: true, blame_or_policy: false });
  const generic = answer.findings.find(({ rule }: { rule: string }) => rule === "generic-apology");
  expect(text.slice(generic.start, generic.end)).toBe("any inconvenience");
  expect(generic).toMatchObject({ severity: "warn", why: expect.any(String), better: expect.any(String) });
  for (const { rule, severity } of answer.findings) {
    expect(rules.has(rule)).toBe(true);
    expect(["note", "warn"]).toContain(severity);
  }
  const [promise] = answer.commitments;
  expect(promise).toEqual({
    start: text.indexOf("I'll"),
    end: text.indexOf("noon") + 4,
    what: "I'll call you tomorrow before noon",
    due: "2026-11-24T12:00:00+01:00",
  });
});

test("each line's times are those of its own zone", { timeout: 30_000 }, async () => {
  const text = "I'll call you tomorrow at 10:00.";
  const zones = ["America/New_York", "Asia/Kolkata", "Europe/Berlin"];
  const { answers } = await coach(...zones.map((tz) => ({ text, now: MONDAY, tz })));
  expect(answers.map(({ commitments }) => commitments[0].due)).toEqual([
    "2026-11-24T10:00:00-05:00",
    "2026-11-24T10:00:00+05:30",
    "2026-11-24T10:00:00+01:00",
  ]);
});

test("a promise over a change of the clocks keeps its hour, with the new offset", {
  timeout: 30_000,
}, async () => {
  const { answers } = await coach({
    text: "I'll call you on Monday at 9 am.",
    now: "2026-03-27T15:00:00+01:00",
    tz: "Europe/Berlin",
  });
  expect(answers[0].commitments[0].due).toBe("2026-03-30T09:00:00+02:00");
});

test("where no time was said the due is a date, and where no day was said there is none", {
  timeout: 30_000,
}, async () => {
  const { answers } = await coach(
    { text: "I'll refund you by Friday.", now: MONDAY, tz: "Europe/Berlin" },
    { text: "I'll refund you.", now: MONDAY, tz: "Europe/Berlin" },
  );
  expect(answers[0].commitments[0].due).toBe("2026-11-27");
  expect(answers[1].commitments[0]).not.toHaveProperty("due");
});

test("a bad line says what is wrong with it, in its place", { timeout: 30_000 }, async () => {
  const { code, answers } = await coach(
    { id: "a", text: "x", tz: "Mars/Olympus" },
    { id: "b", text: "x", now: "yesterday" },
    { id: "c" },
    { id: "d", text: "x", name: 5 },
    { id: "e", text: "" },
  );
  expect(code).toBe(1);
  expect(answers.slice(0, 4)).toEqual([
    { id: "a", line: 1, error: 'tz: must be a time zone such as "Europe/Berlin"' },
    { id: "b", line: 2, error: 'now: must be an ISO time such as "2026-11-23T09:30:00Z"' },
    { id: "c", line: 3, error: "text: must be a string" },
    { id: "d", line: 4, error: "name: must be a string" },
  ]);
  expect(answers[4]).toMatchObject({ id: "e", findings: [], commitments: [] });
});
