/**
 * TextExpander: the table of "Export as CSV" (abbreviation, content, label, without a header), and the property
 * list of a group's .textexpander file.
 * Sources: textexpander.com, "Importing and exporting snippets" and "Advanced snippet elements";
 * github.com/SmileSoftware/TextExpanderJSAScripts, which writes both.
 */
import { quote, type Replies } from "../brought";
import type { Content, Table } from "../content";
import type { PropertyList } from "../property-list";
import { replyOf } from "../reply";
import { repliesIn, rowsIn, type Source } from "../source";

/** Of `snippetType`: plain and formatted text are words; the others are programs. */
const WORDS = ["", "0", "1"];
const GROUPS = ["groupsTE2", "groups"];
const SNIPPETS = ["snippetsTE3", "snippetsTE2", "snippets"];
const COLUMNS = ["abbreviation", "snippet", "label"];

export default {
  name: "TextExpander snippets",
  syntax: "percent",
  fits(content) {
    if (content.kind === "plist") return groupsIn(content.value).length ? 3 : 0;
    if (content.kind !== "table") return 0;
    if (content.header) return content.header.includes("abbreviation") ? 3 : 0;
    return isAbbreviated(content) ? 2 : 0;
  },
  read(content: Content): Replies {
    if (content.kind === "table")
      return rowsIn(content, (fields, place) => [replyOf(fields, place)], COLUMNS);
    return content.kind === "plist" ? snippetsOf(content.value) : { replies: [], left: [] };
  },
} satisfies Source;

/** The first column is something to type, the second what it becomes. */
function isAbbreviated({ rows }: Table): boolean {
  const typed = rows.filter(
    ({ cells: [short = "", long = ""] }) => /^\S{1,40}$/.test(short) && long.length > short.length,
  );
  return rows.length > 0 && typed.length >= rows.length * 0.9;
}

const of = (value: PropertyList, names: string[]): PropertyList | undefined =>
  value instanceof Map
    ? names.map((name) => value.get(name)).find((found) => found !== undefined)
    : undefined;

/** One group is a file of its own; a backup has several. */
function groupsIn(value: PropertyList): PropertyList[] {
  const groups = of(value, GROUPS);
  if (Array.isArray(groups)) return groups.flatMap(groupsIn);
  return Array.isArray(of(value, SNIPPETS)) ? [value] : [];
}

function snippetsOf(value: PropertyList): Replies {
  const placed = groupsIn(value).flatMap((group) => {
    const info = of(group, ["groupInfo"]) ?? group;
    const name = of(info, ["groupName", "name"]);
    const snippets = of(group, SNIPPETS);
    return (Array.isArray(snippets) ? snippets : []).map((snippet) => ({ snippet, name }));
  });
  const entries = placed.map(({ snippet, name }) =>
    snippet instanceof Map ? { ...Object.fromEntries(snippet), group: name } : snippet,
  );
  return repliesIn(entries, "Snippet", (fields, place) => {
    const type = fields.words("snippettype");
    const reply = replyOf(fields, place);
    if (WORDS.includes(type)) return [reply];
    return [
      {
        ...reply,
        text: "",
        left: [`A script, not words: ${quote(reply.text)}`, ...reply.left],
      },
    ];
  });
}
