import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { answersTo as answersOf } from "./answers";
import { ended, run, start } from "./command";

const ENTRY = "archive/read";
const ANGRY = "Third week, still no parcel. This is ridiculous, I want my money back!!!";

const answersTo = (...lines: (string | object)[]) => answersOf(ENTRY, lines);

test("a message is answered with everything that is read from it", { timeout: 20_000 }, async () => {
  const { code, err, answers } = await answersTo({ id: "a-1", text: ANGRY });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [answer] = answers;
  expect(Object.keys(answer)).toEqual([
    ...["id", "temperature", "score", "feelings", "threats", "failures", "repeat", "severity", "outcome"],
    ...["asks", "evidence"],
  ]);
  expect(answer).toMatchObject({ id: "a-1", outcome: "unhappy" });
  expect(answer.failures).toContain("delay_late");
  expect(answer.asks).toContain("refund");
  expect(answer.temperature).toBeGreaterThanOrEqual(2);
  expect(Object.keys(answer.feelings).sort()).toEqual(
    ["anger", "anxiety_urgency", "confusion", "disappointment", "frustration", "gratitude"].sort(),
  );
  for (const much of Object.values(answer.feelings))
    expect(much).toSatisfy((value: number) => value >= 0 && value <= 1);
});

test("evidence is in the words, strongest first, and adds up to the score", { timeout: 20_000 }, async () => {
  const messages = [
    { from: "customer", text: "Where is my parcel? It is late." },
    { from: "agent", text: "This is ridiculous, liars!" },
    { from: "note", text: "They are furious, worst case." },
    { from: "customer", text: ANGRY },
  ];
  const { answers } = await answersTo({ messages }, { text: ANGRY });
  for (const { evidence, score } of answers) {
    expect(evidence.length).toBeGreaterThan(2);
    const weights = evidence.map(({ weight }: { weight: number }) => weight);
    expect(weights.reduce((sum: number, weight: number) => sum + weight, 0)).toBe(score);
    const strengths = weights.map(Math.abs);
    expect(strengths).toEqual(strengths.toSorted((a: number, b: number) => b - a));
  }
  const [ticket, single] = answers;
  for (const { message, start, end, text } of ticket.evidence) {
    expect(messages[message]?.from).toBe("customer");
    expect(messages[message]!.text.slice(start, end)).toBe(text);
  }
  for (const piece of single.evidence) {
    expect(ANGRY.slice(piece.start, piece.end)).toBe(piece.text);
    expect(piece).not.toHaveProperty("message");
  }
});

test("a bad line says on its place what is wrong with it, and the exit code is 1", {
  timeout: 20_000,
}, async () => {
  const table: [string, string | number, RegExp][] = [
    ["nope", 1, /^the line is not JSON: /],
    ['"text"', 2, /not an object/],
    ['[{"text":"a"}]', 3, /not an object/],
    ["null", 4, /not an object/],
    ["", 5, /^the line is empty$/],
    ["  \t", 6, /^the line is empty$/],
    ['{"id":"x"}', "x", /^text: must be there, or messages instead$/],
    ['{"id":3,"text":5}', 3, /^text: must be a string$/],
    ['{"text":null}', 9, /^text: must be a string$/],
    ['{"text":"a","messages":[]}', 10, /^messages: must not stand beside text$/],
    ['{"messages":"a"}', 11, /^messages: must be a list$/],
    ['{"messages":[5]}', 12, /^messages\[0\]: must be an object/],
    [
      '{"messages":[{"from":"customer","text":"a"},{"from":"bot","text":"a"}]}',
      13,
      /^messages\[1\]\.from: must be "customer", "agent" or "note"$/,
    ],
    ['{"messages":[{"from":"customer"}]}', 14, /^messages\[0\]\.text: must be a string$/],
    ['{"id":null,"text":"a"}', 15, /^id: must be a string or a number$/],
    ['{"text":"a"', 16, /^the line is not JSON: /],
  ];
  const { code, err, answers } = await answersTo(...table.map(([line]) => line), { text: "Thanks!" }, "", "");
  expect(code).toBe(1);
  expect(err).toContain("16 of 17 lines");
  expect(answers).toHaveLength(17);
  for (const [at, [, id, error]] of table.entries()) {
    expect(answers[at]).toEqual({ id, line: at + 1, error: expect.stringMatching(error) });
  }
  expect(answers[16]).toMatchObject({ id: 17, temperature: 0 });
});

test("an id comes back as it came, long numbers too; without one it is the line's number", {
  timeout: 20_000,
}, async () => {
  const { out } = await run(
    ENTRY,
    ['"7"', "7", "-1.5", "570306133677760513", '""'].map((id) => `{"id":${id},"text":"ok"}\n`).join("") +
      '{"text":"ok"}',
  );
  const ids = out
    .trimEnd()
    .split("\n")
    .map((line) => /^\{"id":(.*?),"temperature"/.exec(line)?.[1]);
  expect(ids).toEqual(['"7"', "7", "-1.5", "570306133677760513", '""', "6"]);
});

test("no input can make it fall: odd characters, odd line ends, a very long line", {
  timeout: 30_000,
}, async () => {
  const odd = [
    `\ufeff${JSON.stringify({ text: "Great service as always." })}\r`,
    JSON.stringify({ text: "a\0b \ud800 c" }),
    '{"text":"\\udc00 ridiculous \\ud83d"}',
    JSON.stringify({ text: "The parcel is late again! ".repeat(40_000) }),
    JSON.stringify({ text: "", more: { deep: [1] } }),
    JSON.stringify({ messages: [] }),
  ];
  const bytes = Buffer.concat([
    Buffer.from(`${odd.join("\n")}\n{"text":"`),
    Buffer.from([0xff, 0xc3]),
    Buffer.from('"}'),
  ]);
  const { code, out } = await run(ENTRY, bytes);
  const answers = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ error }) => error)).toEqual(Array(7).fill(undefined));
  expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(code).toBe(0);
});

test("nothing in, nothing out", { timeout: 20_000 }, async () => {
  for (const nothing of ["", "\n", "\r\n\n  \n"]) {
    expect(await run(ENTRY, nothing)).toEqual({ code: 0, out: "", err: "" });
  }
});

test("the reader may go away", { timeout: 20_000 }, async () => {
  const child = start(ENTRY);
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  const forEver = Readable.from(
    (function* () {
      for (;;) yield `${JSON.stringify({ text: "Thanks!" }).concat("\n").repeat(200)}`;
    })(),
  );
  forEver.pipe(child.stdin);
  await once(createInterface(child.stdout), "line");
  child.stdout.destroy();
  expect(await ended(child)).toBe(0);
  forEver.destroy();
  expect(err).toBe("");
});

test("200,000 lines pass through a heap that could never hold them", { timeout: 60_000 }, async () => {
  const lines = 200_000;
  // Notes are not judged, so that this is about the passing through.
  const note = JSON.stringify({ messages: [{ from: "note", text: "n".repeat(400) }] });
  const many = `${note}\n`.repeat(1000);
  const child = start(ENTRY, ["--max-old-space-size=48"]);
  Readable.from(Array(lines / 1000).fill(many)).pipe(child.stdin);
  let [count, last] = [0, ""];
  createInterface(child.stdout).on("line", (line) => {
    count += 1;
    last = line;
  });
  expect(await ended(child)).toBe(0);
  expect(count).toBe(lines);
  expect(JSON.parse(last).id).toBe(lines);
});
