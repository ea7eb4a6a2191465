/** The words that end a letter, alone on their line or with a name behind them. */

const REGARDS =
  "(?:with |my |our )?(?:(?:kind|kindest|best|warm|warmest|many|good|friendly|sincere)(?: and (?:kind|best|warm))? )?(?:regards|wishes|rgds)";
const THANKS =
  "(?:many |much |kind )?(?:thanks|thank you)(?: (?:again|so much|very much|a lot|in advance|in anticipation|kindly|for (?:your|the|any) (?:help|time|assistance|support|attention|understanding)(?: in (?:this matter|advance))?)){0,3}";
const FAREWELL =
  "best|all the best|all best|kind|yours|yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?(?:sincerely|faithfully|respectfully)(?: yours)?|very truly yours|warmly|cordially|br|kr|bw|take care|have a (?:nice|good|great|lovely) (?:day|one|week|weekend|evening)|love|xx?x?|cheers|ta|thx|tia";
const ENGLISH = new RegExp(
  `^(?:${FAREWELL}|${REGARDS}(?: and thanks)?|${THANKS}(?:(?: and|,| &|/)? ${REGARDS})?)$`,
);
const ELSEWHERE = new Set(
  "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|beste grüße|schöne grüße|herzliche grüße|grüße|gruß|mit besten grüßen|hochachtungsvoll|mfg|lg|vg|cordialement|bien cordialement|bien à vous|sincères salutations|salutations|salutations distinguées|bonne journée|meilleures salutations|saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|cordialmente|cordiali saluti|distinti saluti|saluti|un saluto|atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|obrigado|obrigada|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groet|mvg|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|mvh|hälsningar|med venlig hilsen|venlig hilsen|de bedste hilsner|med vennlig hilsen|vennlig hilsen|hilsen|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|saygılarımla|iyi çalışmalar|с уважением|з повагою|üdvözlettel|cu stimă|με εκτίμηση|よろしくお願いします|よろしくお願いいたします|敬具|此致|감사합니다".split(
    "|",
  ),
);
/** Most lines are told apart by their first word already. */
const FIRST_WORDS = new Set([
  ..."with my our kind kindest best warm warmest many good friendly sincere regards wishes rgds all yours very sincerely faithfully respectfully warmly cordially br kr bw take have love x xx xxx cheers ta thx tia much thanks thank".split(
    " ",
  ),
  ...[...ELSEWHERE].map(firstWord),
]);
/** What stands around a closing: "Regards,", "- Best -". */
const SIGNS = new Set(" ,.!-\u2013\u2014~*;:");
const LONGEST = 60;

/** The line without signs around it, if it is a closing; `thanks` where it thanks. */
export function closingOf(line: string): { thanks: boolean } | undefined {
  if (line.length > LONGEST) return;
  const words = bare(line);
  if (!FIRST_WORDS.has(firstWord(words))) return;
  if (!ENGLISH.test(words) && !ELSEWHERE.has(words)) return;
  return { thanks: /thank|cheers|^(?:ta|thx|tia|love|x+)$/.test(words) };
}

/** "Regards, Anna Miller": where on the line the name begins, or 0. */
export function closingBefore(line: string): number {
  if (line.length > LONGEST) return 0;
  const end = line.search(/[,\u2013\u2014] |, ?| - /);
  if (end < 1 || !closingOf(line.slice(0, end))) return 0;
  const name = /^[,\u2013\u2014 -]{1,4}/.exec(line.slice(end))![0].length;
  return end + name < line.length ? end + name : 0;
}

function bare(line: string): string {
  let start = 0;
  let end = line.length;
  while (end > 0 && SIGNS.has(line[end - 1]!)) end -= 1;
  while (start < end && SIGNS.has(line[start]!)) start += 1;
  return line.slice(start, end);
}

function firstWord(words: string): string {
  const end = words.search(/[ ,/&]/);
  return end < 0 ? words : words.slice(0, end);
}
