/** A reply by the names that most tools have for its parts. */
import type { Reply } from "./brought";
import { type FieldsOfReply, tagsOf } from "./fields";

const TITLE = ["title", "name", "macro_title", "label"];
const SHORTCUT = ["shortcut", "abbreviation", "keyword", "trigger"];
const TAGS = ["tags", "tag", "labels", "category", "categories", "folder", "group", "collection"];
const HTML = ["content_html", "body_html", "html"];
const TEXT = [
  "body",
  "text",
  "content",
  "response",
  "reply",
  "message",
  "template",
  "snippet",
  "comment",
  "plaintext",
];

/** @param form of its text, where the source knows it */
export function replyOf(fields: FieldsOfReply, place: string, form: Reply["form"] = "either"): Reply {
  const title = fields.words(...TITLE);
  const shortcut = fields.words(...SHORTCUT);
  const tags = TAGS.flatMap((name) => tagsOf(fields.value(name)));
  const html = fields.words(...HTML);
  const text = html || fields.words(...TEXT);
  // The same words again, for tools that show no HTML.
  if (html) fields.ignore("body", "text", "content");
  fields.ignore("body_plain_text");
  const attached = ["attachments", "files", "images"].flatMap((name) => attachedIn(fields.value(name)));
  return {
    place,
    text,
    form: html ? "html" : form,
    tags: [title, shortcut, ...tags],
    left: [...attached, ...fields.left()],
  };
}

function attachedIn(value: unknown): string[] {
  const names = tagsOf(value);
  const count = Array.isArray(value) ? value.length : 0;
  if (!value) return [];
  return names.length ? names.map((name) => `An attachment: “${name}”`) : [`Attachments: ${count || 1}`];
}
