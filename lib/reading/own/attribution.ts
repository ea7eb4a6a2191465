/**
 * "On Monday, Ana wrote:" as mail programs say it over a quote, in any language: who, when and a verb, on
 * one line or folded over up to four. A sentence of a story lacks the address and the hour.
 */
import type { Head } from "./letter";

const FOLDED = 3;
const LONGEST = 420;

const VERBS =
  /(?<!\p{L})(?:wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|ha escrito|va escriure|ha scritto|scrive|escreveu|schreef|geschreven|skrev|kirjoitti|napisał\(a\)|napisał|napisała|pisze|napisana|napsal\(a\)|napsal|napsala|napísal\(a\)|napísal|napisao|napisala|je napisal|yazdı|yazmış|пишет|написала?|написал\(а\)|пише|написав|írta|ír|a scris|έγραψε|đã viết|menulis|kirjutas|rakstīja|rašė)(?!\p{L})|写道|寫道|のメール|さんは書きました|님이 작성|작성|작성함|написав\(-ла\)|كتب|‏?כתב|เขียนว่า/u;
const ADDRESS = /[<[(](?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}[>\])]/;
const WHEN = /\d{1,2} ?[:.h] ?\d\d|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d[年년]/;
/** A head that begins with the hour has its day above. */
const HOUR_FIRST = /^(?:at|um|kl\.?|alle ore|om|às|klo|v|o|в) \d/;
const HOUR = /\d{1,2}[:.]\d\d/;
const OPENER =
  /^(?:[-\u2013\u2014*]{1,6} ?)?(?:(?:on|at|am|um|le|el|il|op|em|no dia|a|den|på|w dniu|dnia|dne|pe|în|in data|στις|в|у|vào|pada) |quoting |\d|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|\.|,| )|在)/;
/** Words of a story: "On 3 March 2026 at 10:12 your colleague wrote:". */
const STORY =
  /\b(?:i|he|she|they|we|who|your|my|our|someone|somebody|this|then|again|also|has|have|had|that|which|it|and|but)\b/;
/** Yahoo's app goes on behind the colon. */
const GOES_ON = /^on .{6,160}<[^\s<>@]{1,80}@[^\s<>@]{1,80}> ?wrote:/;

/** The head whose last line is `at`. `quoted`: marked lines follow, so less is enough. */
export function attributionAt(lines: string[], at: number, quoted: boolean): Head | undefined {
  const last = lines[at]!;
  if (GOES_ON.test(last)) return { start: at, end: at + 1, sender: last };
  if (!/[:\uff1a]$/.test(last) || last.length > 300) return;
  let text = "";
  for (let start = at; start >= 0 && start >= at - FOLDED; start -= 1) {
    const line = lines[start]!;
    if (!line || line.length + text.length > LONGEST) return;
    text = text ? `${line} ${text}` : line;
    if (start < at && !OPENER.test(text) && !(ADDRESS.test(text) && WHEN.test(line))) continue;
    if (isAttribution(text, quoted)) return { start: opening(lines, start), end: at + 1, sender: text };
  }
}

function isAttribution(text: string, quoted: boolean): boolean {
  const addressed = ADDRESS.test(text);
  if (addressed && WHEN.test(text)) return true;
  if (!VERBS.test(text)) return false;
  if (addressed || quoted) return true;
  if (!WHEN.test(text)) return false;
  if (!/\bwr(?:ote|ites)\b/.test(text)) return true;
  if (!OPENER.test(text) || STORY.test(text)) return false;
  // "You wrote": only a program knows the hour.
  return !/\byou wrote\b/.test(text) || HOUR.test(text);
}

/** Up to three lines higher, where the head's beginning was folded away from the rest. */
function opening(lines: string[], start: number): number {
  let top = start;
  for (let above = start - 1; above >= 0 && above >= start - FOLDED; above -= 1) {
    const line = lines[above]!;
    if (!line || line.length > 100 || /[.!?:]$/.test(line)) break;
    const goesOn = line.endsWith(",") || !OPENER.test(lines[top]!) || HOUR_FIRST.test(lines[top]!);
    if (goesOn && OPENER.test(line) && WHEN.test(line)) top = above;
  }
  return top;
}
