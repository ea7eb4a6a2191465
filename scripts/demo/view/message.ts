/** One entry of a conversation. */
import { DOMSerializer } from "@tiptap/pm/model";
import type { DeskMessage } from "../conversation.ts";
import { avatar } from "./avatar.ts";
import { el, icon } from "./element.ts";
import { timeElement } from "./time.ts";

const ROLES = { customer: "requester", agent: "agent", note: "agent", system: "system" } as const;

export function messageElement(message: DeskMessage, now: Date): HTMLElement {
  const internal = message.who === "note";
  const attributes = {
    class: message.who === "system" ? "event" : "message",
    "data-message-id": message.id,
    "data-author-role": ROLES[message.who],
    "data-visibility": internal ? "internal" : "public",
  };
  const time = timeElement(message.at, now, "moment");
  const body = el("div", { class: "message-body", dir: "auto" }, ...paragraphs(message.content));
  if (message.who === "system") return el("li", attributes, body, time);
  const author = message.author ?? "";
  return el(
    "li",
    attributes,
    avatar(author),
    el(
      "article",
      { class: "card" },
      el(
        "header",
        {},
        el("span", { class: "message-author" }, author),
        internal ? el("span", { class: "internal-mark" }, icon("lock"), "Internal note") : undefined,
        time,
      ),
      body,
      attachmentList(message.attachments),
    ),
  );
}

function paragraphs(content: DeskMessage["content"]): Node[] {
  if (typeof content !== "string")
    return [DOMSerializer.fromSchema(content.type.schema).serializeFragment(content.content)];
  return content
    .split("\n\n")
    .map((paragraph) =>
      el("p", {}, ...paragraph.split("\n").flatMap((line, index) => (index ? [el("br"), line] : [line]))),
    );
}

function attachmentList(names: string[] | undefined): HTMLElement | undefined {
  if (!names) return undefined;
  return el(
    "ul",
    { class: "attachments", "aria-label": "Attachments" },
    ...names.map((name) => el("li", {}, icon("paperclip"), name)),
  );
}
