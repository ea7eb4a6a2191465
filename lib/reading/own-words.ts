/**
 * The customer's own new words: what a mail program added or repeated below them is set aside, so that no
 * one is judged by a quote. What is set aside becomes spaces, so every place stays what it was.
 */

/** "On Monday, Ana wrote:" as mail programs say it; the line is short, or folded once. */
const QUOTE_HEADS = [
  /^on .{4,150} wrote:$/,
  /^(?:am|on) .{4,150} schrieb.{0,100}:$/,
  /^.{4,150} schrieb am .{4,60}:$/,
  /^le .{4,150} (?:a|à) (?:é|e)crit ?:$/,
  /^el .{4,150} escribi(?:ó|o):$/,
  /^il .{4,150} ha scritto:$/,
  /^op .{4,150} (?:schreef|het volgende geschreven).{0,100}:$/,
  /^em .{4,150} escreveu:$/,
  /^(?:den|på) .{4,150} skrev.{0,100}:$/,
  /^(?:w dniu|dnia) .{4,150} napisa(?:ł|l).{0,6}:$/,
  /^.{4,150} (?:пишет|написал|написала):$/,
];
const DIVIDERS =
  /^-{2,12} ?(?:original message|original appointment|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|wiadomość oryginalna).{0,20}$|^begin forwarded message:$|^##- please type your reply above this line/;
/** The block of fields that Outlook puts over a quote: a sender's line, with another field close below. */
const FROM = /^\*?(?:from|von|de|da|van|från|fra|od)\*? ?: ?\S/;
const FIELD =
  /^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|data|oggetto|verzonden|aan|onderwerp)\*? ?: ?\S/;
const DEVICE =
  /^(?:sent from (?:my|mail|yahoo|outlook|proton|samsung)|sent via|get outlook for|get yahoo mail|von meinem .{2,40} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do) |inviato da |verstuurd vanaf |verzonden vanaf |skickat från )/;
const CLOSING =
  /^(?:(?:with )?(?:kind|best|warm|many|kindest|warmest)? ?(?:regards|wishes)|best|cheers|sincerely|(?:yours )?(?:sincerely|faithfully|truly)|thanks|thank you|many thanks|thanks in advance|thanks and regards|respectfully|love|br|mfg|xx?)[,.! -]{0,3}$/;

/** `text` with quotes, signatures and device lines as spaces; the same length, line ends kept. */
export function ownWords(text: string, customer?: string): string {
  const lines = text.split("\n");
  const own = lines.map((line) => !/^\s{0,3}(?:>|&gt;)/.test(line));
  const last = cutQuote(lines, own);
  setAsideSignature(lines, own, last, customer);
  return lines.map((line, at) => (own[at] ? line : " ".repeat(line.length))).join("\n");
}

/** Sets aside everything from the head of a quote on; gives the line after the last one before it. */
function cutQuote(lines: string[], own: boolean[]): number {
  for (const [at, line] of lines.entries()) {
    const end = headsQuote(lines, at, tidy(line));
    if (end === undefined) continue;
    const below = lines.slice(end).find((next) => next.trim());
    // With ">" before each quoted line, answers may stand between them: those stay.
    const until = below?.trimStart().startsWith(">") ? end : lines.length;
    own.fill(false, at, until);
    if (until === lines.length) return at;
  }
  return lines.length;
}

/** The line after a quote's head that starts at `at`, if one starts there. */
function headsQuote(lines: string[], at: number, line: string): number | undefined {
  if (line.length > 300 || line.length < 4) return;
  if (DIVIDERS.test(line) || line === "-- " || line === "--") return at + 1;
  const heads = (text: string) => QUOTE_HEADS.some((head) => head.test(text));
  if (line.endsWith(":") && heads(line)) return at + 1;
  const next = tidy(lines[at + 1] ?? "");
  if (next.endsWith(":") && next.length < 150 && heads(`${line} ${next}`)) return at + 2;
  if (FROM.test(line) && lines.slice(at + 1, at + 4).some((below) => FIELD.test(tidy(below)))) return at + 1;
}

/** A line to compare: short, lower case, without the marks of a quote around it. */
function tidy(line: string): string {
  return line.slice(0, 320).trim().toLowerCase();
}

function setAsideSignature(lines: string[], own: boolean[], last: number, customer: string | undefined) {
  for (let at = 0; at < last; at += 1) {
    const line = lines[at]!;
    if (line.length < 80 && DEVICE.test(tidy(line))) own[at] = false;
    // The old sign of a signature: two hyphens alone, with or without their space.
    if (/^-- ?$/.test(line) && at > 0) return own.fill(false, at, last);
  }
  const spoken = lines.map((_, at) => at).filter((at) => at < last && own[at] && lines[at]!.trim());
  const closing = spoken.slice(-6).findIndex((at) => CLOSING.test(tidy(lines[at]!)));
  if (closing >= 0) {
    const tail = spoken.slice(-6).slice(closing);
    // A closing with nothing before it is the message itself: "Thanks!"
    const small = tail.slice(1).every((at) => lines[at]!.trim().length <= 60 && !/[?!]\s*$/.test(lines[at]!));
    if (tail.length > 1 && small && tail[0] !== spoken[0]) for (const at of tail) own[at] = false;
  }
  const end = spoken.findLast((at) => own[at]);
  if (end !== undefined && end !== spoken[0] && isName(lines[end]!, customer)) own[end] = false;
}

/** Whether a line is the customer's own name, in full or the first of it: "Anna", "- Anna Miller". */
function isName(line: string, customer: string | undefined): boolean {
  if (!customer || line.length > 80) return false;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}'.-]+/gu) ?? [];
  const said = words(line).filter((word) => /\p{L}/u.test(word));
  const name = new Set(words(customer));
  return said.length > 0 && said.every((word) => name.has(word) || /^\p{L}\.?$/u.test(word));
}
