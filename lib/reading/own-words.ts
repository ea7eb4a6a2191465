/**
 * The customer's own new words: what mail programs, forms, chat windows and colleagues put around them is
 * set aside, so that no one is judged by a quote. What is set aside becomes spaces, so every place stays
 * what it was. Where it is not sure whose words they are, they stay.
 */
import { isAutoReply } from "./own/auto-replies";
import { setAsideFlattened } from "./own/flattened";
import { setAsideFooters } from "./own/footers";
import { setAsideForm } from "./own/forms";
import { kept, letterOf, setAside } from "./own/letter";
import { setAsideNotices } from "./own/notices";
import { setAsideQuotes } from "./own/quotes";
import { setAsideSignature } from "./own/signature";
import { setAsideTranscript } from "./own/transcript";

export { saidIn, withoutRepeated } from "./own/repeated";
export { withoutReported } from "./own/reported";

/** `text` with all that is not the customer's as spaces; the same length, line ends kept. */
export function ownWords(text: string, customer?: string): string {
  const letter = letterOf(text, customer);
  const last = setAsideQuotes(letter);
  setAsideFlattened(letter, last);
  const form = setAsideForm(letter, last);
  // A form's mail may call itself automatic; what was typed into it is a person's all the same.
  if (!form && isAutoReply(letter, last)) setAside(letter, 0, letter.raw.length);
  setAsideNotices(letter, last);
  setAsideTranscript(letter, last);
  setAsideFooters(letter, last);
  setAsideSignature(letter, last);
  return kept(letter);
}
