/** What other tools call the blanks that Amends has: by the last words of a placeholder's name. */
import type { Blank } from "../model";

const PERSON = "(?:first_?name|full_?name|name|display_?name|nick_?name)";
const THEIRS = "(?:requester|customer|contact|client|recipient|end_?user|visitor|lead|subscriber|guest|to)";
const OURS = "(?:current_?user|assignee|agent|user|account|from|sender|owner|me|my|your|responder)";

/** The first that fits counts. */
const MEANINGS: [RegExp, Blank][] = [
  [new RegExp(`^(?:(?:ticket|conversation|message)\\.)?${THEIRS}[._]${PERSON}$`), "name"],
  [new RegExp(`^(?:(?:ticket|conversation|message)\\.)?${OURS}[._]${PERSON}$`), "agent"],
  [new RegExp(`^(?:${PERSON}|${THEIRS})$`), "name"],
  [/^(?:agent|signature_name|my_name)$/, "agent"],
  [
    /(?:^|[._])(?:order|invoice|booking|reservation)(?:[._](?:number|no|nr|id|name|ref|reference))?$/,
    "reference",
  ],
  [/^reference(?:_number)?$/, "reference"],
  [/(?:^|[._])(?:product|item|thing)(?:[._](?:name|title))?$/, "thing"],
  [/(?:^|[._])(?:amount|price|sum)$/, "amount"],
  [/^(?:cause|reason)$/, "cause"],
  [/^(?:when|eta|(?:day|date)_and_time)$/, "when"],
  [/^(?:day|(?:delivery_|due_)?date)$/, "day"],
  [/^(?:what|next_step)$/, "what"],
];

const LONGEST = 40;

/** `customer.firstName` and "Customer first name" are spelled alike. */
function spelled(name: string): string {
  return name
    .trim()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z\d.]{1,200}/g, "_")
    .replace(/_?\._?/g, ".")
    .replace(/^[_.]{1,200}|[_.]{1,200}$/g, "");
}

/** The blank of ours that is meant; undefined where there is none. */
export function knownBlank(name: string): Blank | undefined {
  const words = spelled(name);
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
}

/** A blank of the agent's own, to be seen and filled by hand: "ticket.id" is `ticket_id`. */
export function ownBlank(name: string): string {
  return spelled(name).replaceAll(".", "_").slice(0, LONGEST) || "blank";
}
