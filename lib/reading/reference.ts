/** An order, invoice or booking number, as the customer wrote it: "order 48213", "#A-1093". */
import type { Reading } from "../model";
import { type Heard, READ_AT_MOST } from "./heard";

/** A kind of paper, perhaps "number", then a code with a digit; a code behind "#"; a bare "FW-48213". */
const REFERENCE =
  /\b(?:orders?|invoice|booking|reservation|confirmation|tracking|shipment|parcel|policy|contract|case|ticket|claim|reference|ref|rma|return|transaction)(?: (?:id|code|ref|reference|number|numbers|num|no|nr|is)\.?){0,2}(?:[:#.] {0,2}|[ :]{1,2}#? ?)(?=[a-z-]{0,8}\d)([a-z0-9][a-z0-9-]{2,24})\b|#(?=[a-z-]{0,8}\d)([a-z0-9][a-z0-9-]{2,24})\b|\b([A-Z]{2,5}-\d{3,10}(?:-[A-Z\d]{1,4})?)\b/gi;

/** The newest that they gave. */
export function referenceIn(heard: Heard[]): Reading["reference"] {
  for (const { message, own } of heard.toReversed()) {
    for (const match of own.slice(0, READ_AT_MOST).matchAll(REFERENCE)) {
      const code = match[1] ?? match[2] ?? match[3] ?? "";
      // Without a word before it, only capitals make it a code.
      if (match[3] && match[3] !== match[3].toUpperCase()) continue;
      if ((code.match(/\d/g)?.length ?? 0) < 3 && !code.includes("-")) continue;
      // "order 2 weeks", "order 2024", "booking 3pm": times, not numbers.
      if (!match[0].includes("#") && /^(?:(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th|am|pm)?)$/i.test(code))
        continue;
      const words = match[0].trimEnd();
      const text = /^[A-Z][a-z]/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
      return { text, span: { message: message.id, start: match.index, end: match.index + words.length } };
    }
  }
}
