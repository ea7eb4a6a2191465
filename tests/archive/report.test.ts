import { expect, test } from "vitest";
import { run } from "./command";

const ENTRY = "archive/report";
const SLOW = { timeout: 60_000 };
const ANGRY = "Third week, still no parcel. This is ridiculous, and I am furious!!!";
const WELL = {
  id: "good-1",
  messages: [
    { from: "customer", text: ANGRY, at: "2026-11-23T09:00:00Z" },
    { from: "note", text: "Ask the depot." },
    {
      from: "agent",
      text: "I'm so sorry that your parcel is three weeks late, that is on us. I sent a new one today, and I'll call you on Friday at noon.",
      at: "2026-11-23T11:00:00Z",
    },
    { from: "customer", text: "Thank you so much, that is sorted now.", at: "2026-11-24T09:00:00Z" },
  ],
};
const BADLY = {
  id: 570_306,
  messages: [
    { from: "customer", text: ANGRY, at: "2026-11-23T09:00:00Z" },
    {
      from: "agent",
      text: "We apologize for any inconvenience. We will get back to you.",
      at: "2026-11-26T09:00:00Z",
    },
    {
      from: "customer",
      text: "Absolutely furious. You liars, my lawyer will write to you! <script>alert(1)</script>",
    },
  ],
};
const CALM = { text: "Hello, which sizes do you have?" };

async function report(...lines: (string | object)[]) {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, out, err } = await run(ENTRY, input);
  return { code, page: out, err };
}
/** Of the table row that is named so, the words of its cells. */
function cells(page: string, name: string): string[] {
  const row = page.split("<tr>").find((one) => one.startsWith(`<th scope="row">${name}`)) ?? "";
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell!.replaceAll(/<[^>]*>/g, ""));
}

test("what happened is what the page says", SLOW, async () => {
  const { code, page, err } = await report(WELL, BADLY, CALM);
  expect(code).toBe(0);
  expect(err).toContain("3 lines read, 2 complaints");
  expect(page).toContain("<strong>3</strong> conversations");
  expect(cells(page, "Ended well")[0]).toBe("1");
  expect(cells(page, "Ended upset")[0]).toBe("1");
  expect(cells(page, "apologises").slice(0, 2)).toEqual(["2", "100 %"]);
  expect(cells(page, "apology generic")[0]).toBe("1");
  // Half of two are one: the sooner answer, after two hours.
  expect(cells(page, "our first answer").slice(0, 2)).toEqual(["2", "2 hours"]);
  // The other one was called a liar's at last.
  expect(cells(page, "Late or delayed").filter((_, at) => at !== 2)).toEqual([
    "1",
    "50 %",
    "50 %",
    "100 %",
    "0 %",
  ]);
  expect(page).toContain("2 promises, 1 of them without a time");
  expect(page).toContain("We will get back to you");
  const [, worst = "", best = ""] = /ten worst(.*)ten best(.*)/s.exec(page) ?? [];
  expect(worst).toContain("Conversation 570306 (line 2)");
  expect(worst).not.toContain("good-1");
  expect(best).toContain("Conversation good-1 (line 1)");
  expect(best).toContain("Our replies had: an apology");
});

test("the page needs nothing, runs nothing, and a customer's tags stay words", SLOW, async () => {
  const { page } = await report(BADLY, { ...WELL, id: '"><img src=x onerror=alert(1)>' });
  expect(page).toContain("default-src &#39;none&#39;; style-src &#39;sha256-");
  expect(page).not.toMatch(/<script|<img|<link|<iframe|<[^>]*\s(?:on\w+=|(?:src|href)="(?!#))/i);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("a bad line is named on the page and on standard error, and the others are counted", SLOW, async () => {
  const long = '{"id":570306133677760513,"text":"Third week, still no parcel!"}';
  const { code, page, err } = await report(
    WELL,
    "nope",
    { messages: [{ from: "bot", text: "a" }] },
    "",
    {
      messages: [{ from: "customer", text: "a", at: "yesterday" }],
    },
    long,
  );
  expect(code).toBe(1);
  for (const words of [
    /[Ll]ine 2: the line is not JSON/,
    /[Ll]ine 3: messages\[0\]\.from: must be/,
    /[Ll]ine 4: the line is empty/,
    /[Ll]ine 5: messages\[0\]\.at: must be an ISO time/,
  ]) {
    expect(err).toMatch(words);
    expect(page.replaceAll("&quot;", '"')).toMatch(words);
  }
  expect(err).toContain("4 of 6 lines could not be read");
  expect(page).toContain("<strong>2</strong> conversations");
});

test("nothing in, a page that says so", SLOW, async () => {
  const { code, page } = await report("");
  expect(code).toBe(0);
  expect(page).toContain("No conversation has anything to recover.");
  expect(page).not.toContain("NaN");
});
