/** Facts that say who somebody is or how to reach them, and what is left of a request without them. */
import { oneOf } from "./wordings";

const WHOSE =
  "(?:your|the|a|an|any|[a-z0-9]{1,6}-(?:digit|letter|character)|full|first|last|complete|registered|correct|valid|best|preferred|associated|alternate|contact) ";
const WHAT = oneOf(`
  (?:sur|user ?|account ?|full ?|gamer|screen ?)?names?, e-?mails?(?: (?:address(?:es)?|ids?))?,
  (?:(?:mobile|cell|phone|telephone|contact|account|customer|client|order|booking|reservation|file|reference|confirmation|tracking|policy|ticket|case|invoice|transaction|serial|product|membership|member|registered|reg|registration|loyalty|card|consignment|awb|shipment|parcel|complaint|request|service request|whatsapp|vehicle|meter|frequent flyer|id|passport|imei|flight) ?)+(?:numbers?|nos?|ids?|refs?|references?|codes?|details|info(?:rmation)?|#),
  (?:phone|telephone|mobile|cell)s?, pnrs?, (?:record )?locators?,
  (?:psn|user|customer|account|player|order|transaction|login|booking|driver|restaurant|apple) ids?,
  u?ids?, gamertags?, handles?,
  (?:(?:billing|delivery|shipping|street|home|service|full|postal|mailing) )*address(?:es)?,
  (?:post|zip|postal) ?codes?, dates? of birth, dob, birth ?dates?,
  contact (?:details|info(?:rmation)?), personal (?:details|info(?:rmation)?), credentials, details,
  vin, awb, licen[cs]e plate, last (?:4|four) digits(?: of [a-z ]{1,30})?
`);
const IDENTITY = new RegExp(`(?:\\b${WHOSE})*\\b${WHAT}(?![a-z#])`, "g");
/** Details of the matter are facts, not identity. */
const OF_THE_MATTER =
  /\b(?:more|further|some|additional|few|complete|full|exact|specific|relevant|any|all|extra|other|the|issue|problem|error|incident) details\b(?! (?:at|on|to|here|below))|\bdetails (?:of|about|on|regarding|around) (?!your account)|\bmore (?:info(?:rmation)?|about|on)\b/;

/** Where the request ends and its reason begins. */
const REASON =
  /(?:,? (?:so|so that|in order to|for us to|to (?:help|assist|check|enable|allow|look|verify|get|proceed|better|further|investigate|see|resolve|determine|avoid|understand|make)|and (?:we|i|our|someone|a member)|for (?:further|better|verification|assistance|quick|more assistance|us|this|me)|(?:we|i)(?:'ll| will|'d| would| can)|when (?:you|possible)|if (?:possible|you)|as (?:soon|well))\b).{0,300}$/s;
const IDLE =
  /\b(?:the|a|an|your|you|us|me|with|of|on|for|in|to|from|at|by|is|are|be|was|it|this|that|these|please|pls|plz|kindly|also|both|along|via|here|below|following|link|so|as|well|too|and|or|just|used|use|using|linked|associated|number|account|order|booking|reply|full|have|can|may|do|would|could|what|what's|whats|which|i|we|back|thanks|thank|first|placed|made|under|registered|together|once|again|yet|if|any|handy|profile|app|through|number's|hi|hello|hey|there|name|private|privately|sure|ok|okay|now|mind|sir|madam|ma'am)\b/g;

/** Whether some words ask for anything but identity. @param asked normalised, without the verb that asks */
export function asksForMore(asked: string): boolean {
  if (OF_THE_MATTER.test(asked)) return true;
  const left = asked.replace(REASON, "").replace(IDENTITY, " ").replace(IDLE, " ");
  return /[a-z]{2}/.test(left);
}

/** Whether some words name who somebody is or how to reach them. */
export const namesIdentity = (words: string): boolean => words.search(IDENTITY) >= 0;
