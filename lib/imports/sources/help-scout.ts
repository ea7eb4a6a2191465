/**
 * Help Scout saved replies: what the API answers for a list, which has previews alone, or for one reply.
 * Source: developer.helpscout.com/mailbox-api, "List saved replies" (id, name, preview, chatPreview) and "Get saved
 * reply" (id, name, text as HTML, chatText).
 */
import type { Reply } from "../brought";
import { type FieldsOfReply, fieldsOf, listIn } from "../fields";
import { repliesIn, type Source } from "../source";

export default {
  name: "Help Scout saved replies",
  syntax: "braces",
  fits(content) {
    if (content.kind !== "json") return 0;
    const first = fieldsOf(savedIn(content.value)[0]);
    if (first?.has("preview", "chatpreview", "chattext")) return 3;
    return first?.has("name") && first.has("text") && !first.has("shortcut", "body") ? 2 : 0;
  },
  read(content) {
    return repliesIn(content.kind === "json" ? savedIn(content.value) : [], "Reply", saved);
  },
} satisfies Source;

const PREVIEW = "Help Scout lists a preview only: the whole reply may be longer.";

/** A reply for mail, and one for chat where it has other words. */
function saved(fields: FieldsOfReply, place: string): Reply[] {
  const name = fields.words("name");
  const text = fields.words("text");
  const preview = fields.words("preview");
  const chat = fields.words("chattext");
  const chatPreview = fields.words("chatpreview");
  const left = fields.left();
  const mail: Reply = {
    place,
    text: text || preview,
    form: text ? "html" : "plain",
    tags: [name],
    left: text || !preview ? left : [PREVIEW, ...left],
  };
  if (!chat && !chatPreview) return [mail];
  const spoken: Reply = {
    place,
    text: chat || chatPreview,
    form: "plain",
    tags: [name, "chat"],
    left: chat ? [] : [PREVIEW],
  };
  return mail.text ? [mail, spoken] : [{ ...spoken, left: [...spoken.left, ...left] }];
}

function savedIn(value: unknown): unknown[] {
  const inner = fieldsOf(value)?.value("_embedded") ?? value;
  const list = listIn(inner, "saved_replies", "savedreplies", "replies");
  return list ?? (fieldsOf(inner) ? [inner] : []);
}
