// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, readBody } from "../lib/dom";

const body = (html: string) => {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
};
const text = (html: string, skip?: string) => readBody(body(html), skip).text;

describe("a part of a page reads as a person sees it", () => {
  it.each([
    ["paragraphs stand apart by a blank line", "<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["divs are lines", "<div>One</div><div>Two</div>", "One\nTwo"],
    ["a line break ends a line", "One<br>Two", "One\nTwo"],
    ["two of them part paragraphs, and so do more", "One<br><br>Two<br><br><br>Three", "One\n\nTwo\n\nThree"],
    ["the break that holds a line open is no line", "<div>One<br></div><div>Two</div>", "One\nTwo"],
    [
      "an empty line between lines parts paragraphs",
      "<div>One</div><div><br></div><div>Two</div>",
      "One\n\nTwo",
    ],
    ["an empty block has no height", "<div>One</div><div></div><div>Two</div>", "One\nTwo"],
    ["white space folds", "<p>  One \n  two&nbsp; </p>\n<p>three</p>", "One two\n\nthree"],
    ["words run on over inline elements", "Hel<b>lo</b> <i>you</i>", "Hello you"],
    ["a pre keeps its lines", "<pre>One\nTwo\n\n\nThree</pre>", "One\nTwo\n\nThree"],
    ["so does a style", '<div style="white-space: pre-wrap">One\nTwo</div>', "One\nTwo"],
    [
      "what is not shown is not read",
      'One<b hidden>2</b><i style="display: none">3</i><style>4</style>',
      "One",
    ],
    ["zero-width helpers are not words", "<p>\u200BOne\uFEFF two</p><p>\u200B</p>", "One two"],
  ])("%s", (_what, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it("skips what is not the author's", () => {
    expect(text("<p>Yes</p><blockquote>Old <p>words</p></blockquote>", "blockquote")).toBe("Yes");
  });
});

/** Wild pages: nested blocks and inline elements, line breaks, text of any kind. */
const { tree } = fc.letrec<{ tree: Node; leaf: Node }>((tie) => ({
  leaf: fc.oneof(
    fc
      .string({ unit: fc.constantFrom("a", "é", "🙂", " ", "\n", "\u00a0", "\u200b", "<") })
      .map((value) => document.createTextNode(value)),
    fc.constant(null).map(() => document.createElement("br")),
  ),
  tree: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc
      .tuple(
        fc.constantFrom("p", "div", "span", "b", "ul", "li", "pre"),
        fc.array(tie("tree"), { maxLength: 4 }),
      )
      .map(([tag, children]) => {
        const element = document.createElement(tag);
        element.append(...children);
        return element;
      }),
  ),
}));

describe("whatever the page", () => {
  const wild = (check: (root: Element) => void) =>
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (nodes) => {
        const root = body("");
        root.append(...nodes);
        check(root);
      }),
      { numRuns: 200 },
    );

  it("no line has space at an end, and no two blank lines follow each other", () =>
    wild((root) => {
      const read = readBody(root).text;
      expect(read).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]/);
      expect(read).toBe(read.trim());
    }));

  it("each character is found again where it came from", () =>
    wild((root) => {
      const read = readBody(root);
      for (const { node, offset, start, end } of read.pieces) {
        expect(node.data.slice(offset, offset + end - start)).toBe(read.text.slice(start, end));
      }
      const ranges = rangesOf(read, 0, read.text.length);
      expect(ranges.map(String).join("")).toBe(read.text.replace(/\s/g, ""));
    }));

  it("no word is lost", () =>
    wild((root) => {
      const blank = /[\s\u200B\uFEFF]/g;
      expect(readBody(root).text.replace(blank, "")).toBe(root.textContent!.replace(blank, ""));
    }));
});

it("a span over several nodes gives a range for each word, cut at its ends", () => {
  const read = readBody(body("<p>Not <b>good</b></p><p>enough</p>"));
  const start = read.text.indexOf("ot");
  const ranges = rangesOf(read, start, read.text.indexOf("ough"));
  expect(ranges.map(String)).toEqual(["ot", "good", "en"]);
});
