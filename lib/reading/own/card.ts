/** Lines as on a visiting card: a name, a title, a company, an address, a number. Complaints are not. */

const LONGEST = 100;
const CONTACT_LABEL =
  /^(?:t|tel|telephone|phone|ph|p|m|mob|mobile|cell|c|d|direct|dd|ddi|o|office|f|fax|e|email|e-mail|mail|w|web|website|www|skype|linkedin|twitter|x|facebook|instagram|youtube|whatsapp|teams|telefon|tél|téléphone|móvil|handy|mobil|telefax|a|address|hours|opening hours|book a (?:call|meeting).{0,30})[ .]{0,2}(?:[:|(+\uff1a]|(?=[ .]{0,2}\+?\(?\d))/;
const ADDRESS =
  /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}\b|\b(?:https?:\/\/|www\.)\S{3,200}|^[\w-]{1,40}(?:\.[a-z]{2,10}){1,2}(?:\/\S{0,60})?$/i;
const NUMBER = /^[^\p{L}]{0,4}\+?[\d(][\d ()./-]{6,22}\d(?: ?(?:x|ext\.?) ?\d{1,6})?[^\p{L}]{0,4}$/u;
const SOCIAL =
  /^(?:(?:linkedin|twitter|facebook|instagram|youtube|x|tiktok|pinterest|xing|github|website|blog|web|e-?mail|skype|whatsapp|vimeo|book a meeting)(?: ?[|/\u2022\u00b7,-]{1,2} ?| |$)){1,8}$/;
const RULE = /^[-_=*~#|\u2022\u00b7\u2013\u2014 ]{1,100}$/;
/** Words that people use and cards do not. */
const SPOKEN =
  /(?:^|[^\p{L}])(?:i|i'm|i've|i'd|me|my|mine|you|you're|your|yours|is|isn't|are|was|wasn't|were|don't|didn't|can't|won't|not|never|now|again|still|want|need|give|have|has|had|why|when|where|please|asap|today|tomorrow|ever|because|until|if|but|nothing|nobody|waiting|waste|money|refunds?|shame|broken|cancel|cancelled|stop|fix|sort|answer|hurry|late|help)(?![\p{L}'])|worst|disgust|disgrac|pathetic|unaccept|appall|furious|angry|unhappy|disappoint|dissatisf|awful|useless|rubbish|scam|thie[fv]|liar|ridicul|shocking|fed up|frustrat|annoy|upset|outrag|p\.?s\.? ?:?(?= |$)/u;
/** Small words inside names, titles and addresses. */
const SMALL = new Set(
  "of and the for de del della di da do dos van von der den zu la le les du des y e & at in on to bei und et für och og fra a an with by al el bin ibn".split(
    " ",
  ),
);
/** What the customer gives for the helpdesk to find them: it stays, the card goes on. */
const REFERENCE =
  /^(?:my )?(?:order|booking|invoice|reference|ref|case|ticket|customer|account|policy|tracking|reservation|contract|claim|member(?:ship)?|serial)\b.{0,30}\d/;

/** `contact`: a number or an address, `card`: another line of a card, `reference`: an order number. */
export type CardLine = "contact" | "card" | "reference" | undefined;

/** `line`: in one spelling; `raw`: as it was written, for its capitals. */
export function cardLineOf(line: string, raw: string): CardLine {
  if (line.length > LONGEST || /[?!]$/.test(line)) return;
  if (REFERENCE.test(line)) return "reference";
  if (SPOKEN.test(line)) return;
  if (CONTACT_LABEL.test(line) || NUMBER.test(line) || SOCIAL.test(line)) return "contact";
  if (ADDRESS.test(line) && line.split(" ").length <= 8) return "contact";
  return RULE.test(line) || isTitled(raw.trim()) ? "card" : undefined;
}

/** Each word begins with a capital or a digit, but the small ones. */
function isTitled(raw: string): boolean {
  const words = raw.split(/[\s|,/\u2022\u00b7\u2013\u2014-]{1,8}/).filter(Boolean);
  if (words.length > 10) return false;
  let capitals = 0;
  for (const word of words) {
    if (/^[^\p{L}]{0,3}[\p{Lu}\p{Lo}]/u.test(word)) capitals += 1;
    else if (/^[^\p{L}]{0,3}\p{Ll}/u.test(word) && !SMALL.has(word)) return false;
  }
  return capitals > 0;
}
