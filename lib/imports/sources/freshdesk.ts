/**
 * Freshdesk canned responses: what the API answers for one, or for all of a folder. A list of folders names its
 * responses without their words.
 * Source: developers.freshdesk.com/api, "Canned responses": title, content, content_html, folder_id, attachments.
 */
import type { Reply } from "../brought";
import { type FieldsOfReply, fieldsOf, listIn } from "../fields";
import { replyOf } from "../reply";
import { repliesIn, type Source } from "../source";

export default {
  name: "Freshdesk canned responses",
  syntax: "braces",
  fits(content) {
    if (content.kind !== "json") return 0;
    const entries = responsesIn(content.value);
    const first = fieldsOf(entries[0]);
    if (fieldsOf(content.value)?.has("canned_responses", "responses_count")) return 3;
    return first?.has("content_html") || (first?.has("content") && first.has("folder_id", "title")) ? 3 : 0;
  },
  read(content) {
    return repliesIn(content.kind === "json" ? responsesIn(content.value) : [], "Response", response);
  },
} satisfies Source;

function response(fields: FieldsOfReply, place: string): Reply[] {
  const reply = replyOf(fields, place, "either");
  return [
    {
      ...reply,
      left: reply.text
        ? reply.left
        : ["The list names it without its words: export it one by one.", ...reply.left],
    },
  ];
}

function responsesIn(value: unknown): unknown[] {
  const list = listIn(value, "canned_responses", "responses");
  return list ?? (fieldsOf(value) ? [value] : []);
}
