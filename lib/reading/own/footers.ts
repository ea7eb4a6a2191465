/** What an office or a mail program puts under or over every letter: notices, scans, devices, banners. */

import { isDeviceLine } from "./devices";
import { isLegal, mayBeLegal } from "./legal";
import { indent, keepOnly, type Letter, setAside } from "./letter";
import { oneOf } from "./shapes";

/** No footer speaks of itself as one person. */
const PERSON =
  /\b(?:i|i'm|i've|i'd|i'll|my|mine|myself|your (?:colleagues?|agents?|staff|team)|still|never|nobody)\b|!!/;

/** Lines that stand by themselves. */
const SCAN = oneOf([
  /this (?:e-?mail|message)(?: and any attachments)? (?:has been|was|is) (?:scanned|checked|protected|sent from a virus-free|virus[- ]scanned|encrypted)\b.{0,200}/,
  /(?:virus-free|virenfrei|libre de virus|garanti sans virus|sans virus|privo di virus|livre de vírus|virusvrij)\..{0,100}/,
  /diese e-mail wurde (?:von|auf)\b.{0,200}/,
  /no virus found in this .{0,100}/,
  /(?:(?:message|e-?mail) )?(?:checked|scanned|protected|secured) by (?:avg|avast|norton|mcafee|mimecast|eset|barracuda|mailguard|messagelabs|sophos).{0,100}/,
  /(?:https?:\/\/)?(?:www\.)?(?:avast|avg|mimecast|messagelabs|symanteccloud)\.com.{0,100}/,
]);
const PAPER = oneOf(
  [
    /(?:please )?(?:consider|think of|think about|remember|protect|respect|save) (?:the |our )?(?:environment|planet|trees?|paper).{0,140}/,
    /(?:please )?(?:think|consider).{0,40} before (?:you print|printing).{0,100}/,
    /(?:please )?(?:do not|don't|only) print (?:this|e-?mails).{0,100}/,
    /before printing.{0,60}(?:environment|tree|planet|think|paper).{0,60}/,
    /bitte (?:denken sie|prüfen sie|schonen).{0,60}(?:umwelt|drucken|ausdruck).{0,80}/,
    /pensez à l'environnement.{0,100}/,
    /(?:por favor,? )?(?:piense|antes de imprimir).{0,120}/,
    /denk aan het milieu.{0,100}/,
    /tänk på miljön.{0,100}/,
    /rispetta l'ambiente.{0,100}/,
  ],
  "^[^\\p{L}]{0,8}(?:p )?(?:…)$",
);
const COMPANY = oneOf([
  /(?:company )?registered (?:in (?:england|scotland|wales|northern ireland|ireland|the uk|the united kingdom|delaware|germany|france|the netherlands|australia)|office\b|(?:address|company|charity|number|no\.?) ?[:#\d]).{0,200}/,
  /(?:company|vat|charity) (?:reg(?:istration)?\.? ?)?(?:no|number|registration|reg|id)\b[ .:#]{0,4}[a-z]{0,3} ?\d.{2,100}/,
  /(?:authori[sz]ed and )?regulated by the .{3,160}/,
  /(?:geschäftsführ(?:er|ung)|amtsgericht|handelsregister|sitz der gesellschaft|registergericht|ust-?id|hrb|vorstand|aufsichtsrat(?:svorsitzender)?)\b.{2,160}/,
  /(?:siret|siren|rcs|kvk|btw-?(?:nr|nummer)|cif|nif|p\.? ?iva|partita iva|cvr|org\.? ?nr)\b[ :.-]{1,3}[a-z]{0,12} ?[a-z]{0,2}\d.{0,100}/,
  /(?:\u00a9|\(c\)|copyright) ?(?:19|20)\d\d.{0,120}/,
  /all rights reserved\.?/,
]);
/** "Acme Ltd is registered in …"; a firm's name may be long, so the verb is looked for first. */
const REGISTERED = /(?:registered|incorporated|regulated) (?:in|by|under|with) /;
const FIRM =
  /^.{0,60}\b(?:ltd|limited|llp|plc|inc|llc|gmbh|bv|company|charity|partnership)\b.{0,40} (?:registered|incorporated|authori[sz]ed and regulated) (?:in|by|under|with) .{3,200}$/;
const LIST = oneOf(
  [
    /(?:click here to unsubscribe|to unsubscribe(?:,| from| click| please| reply| visit|:| or )).{0,160}/,
    /unsubscribe(?: here| from this (?:list|newsletter|e-?mail)| \||: ?(?:http|<)| https?:).{0,160}/,
    /unsubscribe/,
    /(?:manage|update) (?:your )?(?:e-?mail |notification |subscription )?(?:preferences|settings|subscriptions?)(?: ?[|,:<(].{0,100}| (?:here|or unsubscribe).{0,60})?/,
    /you(?: are|'re)? receiv(?:ing|ed) this .{0,40}(?:because|subscri|as ).{0,140}/,
    /(?:this (?:e-?mail|message) was sent to) .{3,160}/,
    /view (?:this e-?mail )?in (?:your )?browser(?:[ .:<(].{0,80})?/,
    /(?:to view this discussion on|mailing list ?[-:]) ?.{0,160}/,
    /(?:follow|like|find|join|visit) us (?:on|at|online)\b.{0,120}/,
    /connect with (?:me|us) on .{2,80}/,
    /(?:privacy policy|terms of (?:use|service))(?: ?\| ?.{2,80})?/,
    /dieser newsletter .{0,100}/,
    /(?:abmelden|abbestellen|se désabonner|se désinscrire|darse de baja|cancelar suscripción|annulla l'iscrizione|uitschrijven|avregistrera dig)\.?/,
  ],
  "^[^\\p{L}]{0,6}(?:…)$",
);
const BANNER =
  /^(?:[[(<*]{1,3} ?)?(?:external(?: e-?mail| sender| message)?|ext|extern|externe|externo|caution|suspicious|spam|possible spam)(?: ?[\])>*:]{1,3}|:)[ \u2014-]{0,3}/;
const BANNER_WORDS = oneOf(
  [
    /you don't often get e-?mail from/,
    /some people who received this message don't often get/,
    /learn why this is important/,
    /this (?:e-?mail|message) (?:originated|came|was sent) (?:from )?(?:an )?(?:outside|external)/,
    /this is an external/,
    /do not click (?:on )?(?:any )?links/,
    /be careful with this message/,
    /the sender of this (?:message|e-?mail) is from outside/,
    /external (?:e-?mail|sender|message)(?:$|[.: ,-])/,
  ],
  "^(?:…)",
);
const LINES = [SCAN, PAPER, COMPANY, LIST, BANNER_WORDS];

const LONGEST = 260;
/** Lines of a paragraph, wrapped as mail is. */
const PARAGRAPH = 30;

export function setAsideFooters(letter: Letter, last: number) {
  const { lines } = letter;
  const first = lines.findIndex((line) => line);
  for (let at = Math.max(0, first); at < last; at += 1) {
    if (!lines[at]) continue;
    if (at < first + 3) setAsideBanner(letter, at);
    const line = lines[at]!;
    if (!line) continue;
    if (isDeviceLine(line)) setAside(letter, at);
    else if (line.length <= LONGEST && isFooter(line) && (at > first || !LIST.test(line)))
      setAside(letter, at);
    else if (mayBeLegal(line)) setAsideLegal(letter, at, last);
  }
}

function isFooter(line: string): boolean {
  const found = LINES.some((kind) => kind.test(line)) || (REGISTERED.test(line) && FIRM.test(line));
  return found && !PERSON.test(line);
}

/** From a line on that opens a legal notice, its paragraph. */
function setAsideLegal(letter: Letter, at: number, last: number) {
  let end = at + 1;
  while (end < last && end < at + PARAGRAPH && letter.lines[end]) end += 1;
  const text = letter.lines.slice(at, end).join(" ");
  if (isLegal(text)) setAside(letter, at, end);
}

/** "[EXTERNAL] My kettle is broken": only the mark goes. */
function setAsideBanner(letter: Letter, at: number) {
  const line = letter.lines[at]!;
  const mark = BANNER.exec(line)?.[0];
  if (!mark) return;
  // "Caution: …" may be the customer's own word; a bracket is a program's.
  if (!/[\])>*]/.test(mark) && !isLegal(line) && line !== mark.trim()) return;
  keepOnly(letter, at, indent(letter, at) + mark.length);
}
