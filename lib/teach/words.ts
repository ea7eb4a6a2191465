/** What the picker says beside the pointer and to a screen reader. */
import type { Wrong } from "../helpdesks/teach/lesson";
import type { Pick } from "../model";

const LABELS: Record<Pick, string> = {
  customer: "A message from the customer?",
  agent: "A message from an agent?",
  reply: "The reply box?",
  subject: "The subject?",
  requester: "The customer’s name?",
  number: "The ticket’s number?",
  note: "An internal note?",
};
export const labelOf = (what: Pick): string => LABELS[what];

const KINDS: Record<string, string> = {
  TEXTAREA: "Text box",
  INPUT: "Text box",
  IFRAME: "Frame",
  P: "Paragraph",
  TR: "Row",
  LI: "List entry",
  ARTICLE: "Article",
};

/** "Paragraph: Where is my parcel…" */
export function nameOf(element: Element): string {
  const kind = element.matches("[contenteditable], [role='textbox']")
    ? "Text box"
    : (KINDS[element.tagName] ?? (/^H\d$/.test(element.tagName) ? "Heading" : "Part of the page"));
  const words = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  return words ? `${kind}: ${words.length > 80 ? `${words.slice(0, 80)}…` : words}` : kind;
}

const FIELDS: Record<string, string> = {
  id: "the ticket’s number: point at it",
  subject: "the subject: point at it",
  customer: "the customer’s name: point at it",
  messages: "all messages: say of each line below what it is",
  role: "who wrote each message: say it for those with a question mark",
  author: "who wrote each message",
  text: "the words of each message: point at the words themselves",
};

export function wrongWords(wrong: Wrong): string {
  if (wrong.what === "no reply box")
    return "Nobody can write in what you pointed at as the reply box. Point at the box itself.";
  if (wrong.what === "misread")
    return "One message is not read as you said. Point at another one of that kind.";
  return `Amends does not find ${wrong.fields.map((field) => FIELDS[field] ?? field).join("; nor ")}.`;
}
