import { describe, expect, test } from "vitest";
import { MOST_REPLIES, Unreadable } from "@/lib/imports/brought";
import { LARGEST, readImport } from "@/lib/imports/read";
import { OwnPhrase } from "@/lib/model";
import { bytesOf, example } from "./examples";

const json = (value: unknown) => readImport(JSON.stringify(value));
const bytes = (...values: number[]) => new Uint8Array(values);
const refusal = (file: Uint8Array | string): string => {
  try {
    readImport(file);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.place}: ${error.message}`;
    throw error;
  }
  return "it was read";
};
/** Far above what it takes, far below what a pattern that goes quadratic takes. */
const SOON = 5_000;

describe("a file that cannot be read is refused with its place", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["nothing", "", "The file: There is nothing in it"],
    ["spaces", " \n\n ", "The file: There is nothing in it"],
    ["an empty zip", bytes(0x50, 0x4b, 5, 6, ...new Array(18).fill(0)), "The file: It is packed"],
    ["a binary list", new TextEncoder().encode("bplist00\u0001"), "The file: It is a binary property list"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 0), "The file: It is not text"],
    ["more than the cap", new Uint8Array(LARGEST + 1), "The file: It has more than 20 MB"],
    ["JSON that breaks off", '{\n  "macros": [\n    {"title": "A"', "Line 3, column "],
    ["broken JSON", '[\n {"title": "A",}\n]', "Line 2, column "],
    ["a quote that never closes", 'title,body\nA,"fine"\nB,"open\nC,x', "Row 3: A quotation mark opens"],
    [
      "a list that breaks off",
      "<plist><dict>\n<key>snippetsTE2</key>\n<array>",
      "Line 3: The property list is broken",
    ],
    [
      "a list that declares entities",
      '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist><dict/></plist>',
      "Line 1: The property list is broken",
    ],
    ["JSON of nobody's", "{}", "The file: It is well formed, but"],
  ])("%s", (_, file, words) => {
    expect(refusal(file)).toContain(words);
  });

  test("nested a hundred thousand deep", () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    for (const file of [
      deep("[", "]"),
      deep('{"folders":[', "]}"),
      `<plist>${deep("<array>", "</array>")}</plist>`,
    ])
      expect(refusal(file)).toMatch(/^(The file|Line 1): /);
  });
});

describe("however a table is written", () => {
  const WORDS = "title,body\nLate,Grüße aus Köln – sorry!\n";
  const utf16 = (text: string, big: boolean) =>
    Uint8Array.from(text, (_, at) => text.charCodeAt(at)).length
      ? new Uint8Array(
          [...text].flatMap((one) => {
            const code = one.charCodeAt(0);
            return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
          }),
        )
      : bytes();
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(WORDS)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${WORDS}`)],
    ["UTF-16, little end first, with its mark", utf16(`\ufeff${WORDS}`, false)],
    ["UTF-16, big end first, with its mark", utf16(`\ufeff${WORDS}`, true)],
    ["UTF-16 without a mark", utf16(WORDS, false)],
    ["Windows-1252", Uint8Array.from(WORDS, (one) => (one === "–" ? 0x96 : one.charCodeAt(0)))],
    [
      "semicolons and the line ends of Windows",
      new TextEncoder().encode(WORDS.replaceAll(",", ";").replaceAll("\n", "\r\n")),
    ],
    ["tabs", new TextEncoder().encode(WORDS.replaceAll(",", "\t"))],
  ])("%s", (_, file) => {
    expect(readImport(file).lines.map(({ text, tags }) => [text, ...tags])).toEqual([
      ["Grüße aus Köln – sorry!", "Late"],
    ]);
  });

  test("the same file pasted reads as the file does", () => {
    const text = new TextDecoder().decode(bytesOf("plain.csv"));
    expect(readImport(text)).toEqual(example("plain.csv"));
  });
});

describe("nothing in a file can do more than be words", () => {
  test("keys of the prototype are fields like any other", () => {
    const file =
      '{"macros":[{"__proto__":{"polluted":1},"constructor":"x","title":"toString","actions":[{"field":"__proto__","value":"y"},{"field":"comment_value","value":"Hello."}]}]}';
    const { lines } = readImport(file);
    expect(lines[0]).toMatchObject({ text: "Hello.", tags: ["toString"] });
    expect(lines[0]!.left.join()).toContain("constructor");
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const named = "title,body\n__proto__,{{constructor}} and {{__proto__.x}} &constructor; hi\n";
    expect(readImport(named).lines[0]!.text).toBe("{constructor} and {proto_x} &constructor; hi");
  });

  test("scripts, handlers and addresses that run are words at most", () => {
    const html =
      '<p onclick="alert(1)">Hi<script>alert("x")</script></p><img src=x onerror=alert(1)><a href="javascript:alert(1)">go</a><style>p{}</style><svg><text>drawn</text></svg><!-- secret -->';
    const [line] = json([{ title: "t", content_html: html, folder_id: 1 }]).lines;
    expect(line!.text).toBe("Hi\n\ngo");
    for (const part of ['alert("x")', "javascript:alert(1)", "p{}", "drawn", "secret"])
      expect(line!.left.join()).toContain(part);
  });

  test("whatever comes in can be kept as a phrase of the agent's own", () => {
    const long = `${"A sentence that goes on. ".repeat(300)}\n\n${"x".repeat(5000)}`;
    const tags = Array.from(
      { length: 50 },
      (_, at) => `a very long tag, number ${at}, that nobody would ever type`,
    );
    const { lines } = json([{ title: "t".repeat(100), shortcut: "s", body: long, tags }]);
    expect(lines.length).toBeGreaterThan(3);
    for (const { text, tags } of lines)
      expect(OwnPhrase.safeParse({ id: "own.a", text, tags, order: 1, made: 1 }).success).toBe(true);
    expect(
      lines
        .map(({ text }) => text)
        .join("")
        .replaceAll(/\s/g, ""),
    ).toBe(long.replaceAll(/\s/g, ""));
    expect(lines[0]!.left.join()).toContain("comes in as");
  });
});

describe("however much there is, it is over soon", () => {
  test("a hundred thousand rows: the first come in, and the others are said", { timeout: SOON }, () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Title ${at},"Words of ${at}, {name}."`).join(
      "\n",
    );
    const { lines, left } = readImport(`title,body\n${rows}`);
    expect(lines).toHaveLength(MOST_REPLIES);
    expect(left).toEqual([
      { place: `Rows ${MOST_REPLIES + 2} to 100001`, what: expect.stringContaining("a file of their own") },
    ]);
  });

  test.each<[string, string]>([
    ["tags that never close", "<a".repeat(200_000)],
    ["declarations that never close", "<!".repeat(200_000)],
    ["attributes that never close", `<p ${'a="'.repeat(100_000)}`],
    ["closed tags without end", "<b></b>".repeat(100_000)],
    ["scripts that never close", "<script>".repeat(50_000)],
    ["comments that never close", "<!--".repeat(100_000)],
    ["spaces", `<p>x${" ".repeat(500_000)}</p>`],
    ["line breaks", `a${"<br>".repeat(100_000)}b`],
    ["braces", "{".repeat(300_000)],
    ["placeholders that never close", "{{a|".repeat(100_000)],
    ["Liquid that never closes", "{% if ".repeat(100_000)],
    ["percents", `%filltext:name=${"%".repeat(200_000)}`],
    ["dates", "%B %e ".repeat(50_000)],
    ["entities", "&amp".repeat(200_000)],
    ["links", `<a href="https://x.example/">y</a>`.repeat(20_000)],
  ])("%s", { timeout: SOON }, (_, body) => {
    for (const file of [
      JSON.stringify([{ title: "t", body, shortcut: "s" }]),
      JSON.stringify({ folders: [{ name: "f", snippets: [{ shortcut: "s", text: body, html: "" }] }] }),
      `;abc,"${body.replaceAll('"', '""')} words",label`,
      `<plist><dict><key>snippetsTE2</key><array><dict><key>plainText</key><string>${body.replaceAll("<", "&lt;")}</string></dict></array></dict></plist>`,
    ])
      expect(readImport(file).lines.length).toBeGreaterThanOrEqual(0);
  });
});
