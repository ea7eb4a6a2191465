/**
 * Zendesk macros: what the API answers, and tables with a row a macro.
 * Sources: developer.zendesk.com, "Macros" (JSON format, `macros` and `macro`) and "Actions reference"
 * (`comment_value`, `comment_value_html`, `comment_mode_is_public`). A title's "::" makes folders. Zendesk itself
 * exports no table: those of the usual tools have the macro's own fields as their headings.
 */
import { quote, type Reply } from "../brought";
import { type FieldsOfReply, fieldsOf, listIn } from "../fields";
import { plainOf } from "../html";
import { replyOf } from "../reply";
import { repliesIn, rowsIn, type Source } from "../source";

const OWN = ["actions", "comment_value", "comment_value_html", "macro_title"];

export default {
  name: "Zendesk macros",
  syntax: "braces",
  fits(content) {
    if (content.kind === "table") return OWN.some((name) => content.header?.includes(name)) ? 3 : 0;
    if (content.kind !== "json") return 0;
    const macros = macrosIn(content.value);
    return fieldsOf(macros[0])?.has("actions") ? 3 : 0;
  },
  read(content) {
    if (content.kind === "table") return rowsIn(content, macro);
    return repliesIn(content.kind === "json" ? macrosIn(content.value) : [], "Macro", macro);
  },
} satisfies Source;

function macrosIn(value: unknown): unknown[] {
  const one = fieldsOf(value)?.value("macro");
  return one ? [one] : (listIn(value, "macros") ?? []);
}

interface Action {
  field: string;
  value: unknown;
}

function macro(fields: FieldsOfReply, place: string): Reply[] {
  const folders = fields
    .words("macro_title", "title", "name")
    .split("::")
    .map((part) => part.trim());
  const actions = actionsOf(fields);
  const isOff = /^(?:false|no|0)$/i.test(String(fields.value("active") ?? ""));
  const html = wordsOf(actions, "comment_value_html");
  const plain = wordsOf(actions, "comment_value");
  const isTwice = html && bare(plainOf(html).text) === bare(plain);
  const others = actions.filter(
    ({ field }) => !["comment_value_html", "comment_value", "comment_mode_is_public"].includes(field),
  );
  const isNote = actions.some(
    ({ field, value }) => field === "comment_mode_is_public" && String(value) === "false",
  );
  const rest = replyOf(fields, place);
  const text = html || plain || rest.text;
  return [
    {
      place,
      text,
      form: html ? "html" : "either",
      tags: [...folders.reverse(), ...rest.tags, isNote ? "internal note" : ""],
      left: [
        ...(html && plain && !isTwice ? [`Other words for plain text: ${quote(plain)}`] : []),
        ...(rest.text && rest.text !== text ? [`Other words: ${quote(rest.text)}`] : []),
        ...(isNote ? ["Zendesk writes it as an internal note, not as a public reply."] : []),
        ...(isOff ? ["It is switched off in Zendesk."] : []),
        ...others.map(
          ({ field, value }) => `Sets “${field}” to ${quote(shown(value))}: that stays for Zendesk to do.`,
        ),
        ...rest.left,
      ],
    },
  ];
}

/** As the API has them, or as JSON or headings in a table. */
function actionsOf(fields: FieldsOfReply): Action[] {
  const given = fields.value("actions");
  const list = typeof given === "string" ? parsed(given) : given;
  const inTable = ["comment_value_html", "comment_value", "comment_mode_is_public"].map((field) => ({
    field,
    value: fields.value(field),
  }));
  const named = (Array.isArray(list) ? list : []).map((one) => {
    const action = fieldsOf(one);
    return { field: action?.words("field") || "an action", value: action ? action.value("value") : one };
  });
  const unread =
    typeof given === "string" && !Array.isArray(list) ? [{ field: "actions", value: given }] : [];
  return [...named, ...inTable, ...unread].filter(({ value }) => value !== undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A comment may come with its channel before it: ["channel:all", "Hello"]. */
function wordsOf(actions: Action[], field: string): string {
  const value = actions.findLast((action) => action.field === field)?.value;
  if (!Array.isArray(value)) return typeof value === "string" ? value : "";
  return value
    .filter((part): part is string => typeof part === "string" && !/^channel:\w{1,20}$/.test(part))
    .join("\n\n");
}

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const bare = (text: string): string => text.replace(/\s{1,1000}/g, " ").trim();
