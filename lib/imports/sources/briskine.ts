/**
 * Briskine: the table of "Export templates", and the same fields in JSON.
 * Source: help.briskine.com, "Import templates", File format: id, title, shortcut, subject, to, cc, bcc, tags,
 * body (HTML), body_plain_text.
 */
import { fieldsOf, listIn } from "../fields";
import { replyOf } from "../reply";
import { repliesIn, rowsIn, type Source } from "../source";

export default {
  name: "Briskine templates",
  syntax: "braces",
  fits(content) {
    if (content.kind === "table") {
      const has = (name: string) => content.header?.includes(name);
      return has("body") && has("shortcut") && (has("subject") || has("tags") || has("bcc")) ? 3 : 0;
    }
    if (content.kind !== "json") return 0;
    const first = fieldsOf(listIn(content.value, "templates")?.[0]);
    return first?.has("body") && first.has("shortcut") ? 3 : 0;
  },
  read(content) {
    if (content.kind === "table") return rowsIn(content, (fields, place) => [replyOf(fields, place, "html")]);
    const list = content.kind === "json" ? listIn(content.value, "templates") : undefined;
    return repliesIn(list ?? [], "Template", (fields, place) => [replyOf(fields, place, "html")]);
  },
} satisfies Source;
