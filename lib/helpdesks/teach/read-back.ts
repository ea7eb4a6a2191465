/** A recipe held against the page that it was made of: what it reads there, and what of that is not as was shown. */
import { byRecipe } from "../by-recipe";
import { type Conversation, isUnread, type PageMessage } from "../helpdesk";
import type { Recipe } from "../recipe";
import type { Lesson, Row, Shown, Side, Wrong } from "./lesson";
import { textIn } from "./parts";
import { inPage } from "./reply";

export function readBack(
  page: Document,
  recipe: Recipe,
  units: Element[],
  of: Map<Element, Side>,
  shown: Shown,
): Lesson {
  const reader = byRecipe(recipe);
  const read = reader.read(page);
  const wrong: Wrong[] = [];
  if (isUnread(read)) wrong.push({ what: "missing", fields: read.missing });
  if (!reader.replyBox(page)) wrong.push({ what: "no reply box" });
  const conversation = isUnread(read) ? undefined : read;
  const rows = rowsOf(units, of, conversation);
  for (const { element, who } of shown.examples) {
    const row = rows.find((one) => one.element.contains(element) || element.contains(one.element));
    if (conversation && (row?.who ?? "none") !== who) wrong.push({ what: "misread", element });
  }
  const id = reader.open(page);
  const { name, email } = conversation?.customer ?? {};
  const customer = name ?? email;
  return {
    recipe,
    rows,
    ...(conversation?.subject && { subject: conversation.subject }),
    ...(customer && { customer }),
    ...(id && { id }),
    wrong,
  };
}

/** As they were read; where they could not be, as they stand there. */
function rowsOf(units: Element[], of: Map<Element, Side>, read: Conversation | undefined): Row[] {
  const isIn = (unit: Element, { body }: PageMessage) =>
    body.pieces.some(({ node }) => unit.contains(inPage(unit.ownerDocument, node.parentElement!)));
  if (!read)
    return units.map((element) => {
      const who = of.get(element);
      return { element, ...(who && { who }), text: textIn(element) };
    });
  return read.messages.flatMap((message) => {
    const element = units.find((unit) => isIn(unit, message));
    const { who, author, at, body } = message;
    return element ? [{ element, who, ...(author && { author }), ...(at && { at }), text: body.text }] : [];
  });
}
