import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brought } from "@/lib/imports/brought";
import { readImport } from "@/lib/imports/read";

const WORDS = [
  "refund",
  "parcel",
  "sorry",
  "Monday",
  "courier",
  "Größe",
  "you're",
  "a<b",
  "5%",
  "x & y",
  "(soon)",
];
const PLACES = [
  "{{ticket.requester.first_name}}",
  "{{ticket.id}}",
  "{% if a %}",
  "{formtext: name=size}",
  "%clipboard",
  "%|",
  "{",
  "}}",
  "{name}",
  "%filltext:name=colour%",
];
const TAGS = [
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<br>",
  "<div class='x'>",
  "<ul><li>",
  '<img alt="photo">',
  "<!--note-->",
  "<script>run()</script>",
  '<a href="https://x.example/y">',
  "</a>",
  "<",
];

const piece = fc.constantFrom(...WORDS, ...PLACES, ...TAGS, "\n", "\n\n", "  ");
const body = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(" "));
const entry = fc.record({ title: fc.constantFrom(...WORDS), body });

/** Everything that comes in, and everything that is said not to. */
const told = ({ lines, left }: Brought): string =>
  [
    ...lines.flatMap(({ text, tags, left }) => [text, ...tags, ...left]),
    ...left.map(({ what }) => what),
  ].join("\n");

/** Plain words of ours, each of which must be somewhere. */
const wordsOf = (text: string): string[] =>
  text.match(
    /refund|parcel|sorry|Monday|courier|Größe|you're|\(soon\)|photo|note|run\(\)|y\b|size|colour/g,
  ) ?? [];

const FORMS: Record<string, (entries: { title: string; body: string }[]) => string> = {
  "a Zendesk export": (entries) =>
    JSON.stringify({
      macros: entries.map(({ title, body }) => ({
        title,
        actions: [
          { field: "comment_value_html", value: body },
          { field: "set_tags", value: title },
        ],
      })),
    }),
  "a Freshdesk export": (entries) =>
    JSON.stringify(
      entries.map(({ title, body }) => ({ title, content_html: body, content: "", folder_id: 1 })),
    ),
  "a Help Scout export": (entries) =>
    JSON.stringify(entries.map(({ title, body }) => ({ name: title, text: body, chatText: "" }))),
  "a Briskine export": (entries) =>
    JSON.stringify(entries.map(({ title, body }) => ({ title, shortcut: "s", body, to: title }))),
  "a Text Blaze export": (entries) =>
    JSON.stringify({
      folders: [
        {
          name: "All",
          snippets: entries.map(({ title, body }) => ({ name: title, shortcut: "/s", text: body })),
        },
      ],
    }),
  "a table": (entries) =>
    [
      "title,text,other",
      ...entries.map(({ title, body }) =>
        [title, body, "kept"].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
      ),
    ].join("\n"),
  "a TextExpander property list": (entries) =>
    `<plist><dict><key>snippetsTE2</key><array>${entries
      .map(({ title, body }) =>
        [title, body].map((words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
      )
      .map(
        ([title, body]) =>
          `<dict><key>label</key><string>${title}</string><key>plainText</key><string>${body}</string></dict>`,
      )
      .join("")}</array></dict></plist>`,
};

describe("every word of a file comes in, or is named in what does not", () => {
  test.each(Object.entries(FORMS))("%s", (_, written) => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const all = told(readImport(written(entries)));
        for (const { title, body } of entries)
          for (const word of [...wordsOf(title), ...wordsOf(body)]) expect(all).toContain(word);
      }),
      { numRuns: 60 },
    );
  });

  test("any text at all is read or refused, and never throws otherwise", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.json({ maxDepth: 4 })),
        (text) => {
          try {
            expect(readImport(text).lines).toBeInstanceOf(Array);
          } catch (error) {
            expect(error).toHaveProperty("place");
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
