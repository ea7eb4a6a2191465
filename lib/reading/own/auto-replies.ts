/** Messages that no person wrote just now: out of office, automatic answers, mail that came back. */

import type { Letter } from "./letter";
import { oneOf } from "./shapes";

/** What the program puts over it; a line by itself, or before a colon. */
const HEADINGS =
  "out of (?:the )?office(?: auto-?reply| reply| message| notice| notification)?|ooo|(?:annual|parental|maternity|sick) leave|abwesenheitsnotiz|abwesenheit|automatische antwort|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori sede|fuori ufficio|resposta automática|fora do escritório|automatisch antwoord|automatische reactie|afwezigheidsbericht|autosvar|automatiskt svar|automatisk svar|frånvaro|fravær|automaattinen vastaus|poissaoloviesti|automatyczna odpowiedź|automatická odpověď|otomatik yanıt|автоматический ответ|автоответ|автоматична відповідь|automatikus válasz|răspuns automat|αυτόματη απάντηση|自動応答|自動返信|自动回复|自動回覆|자동 회신|자동 응답";
const HEADED = new RegExp(
  `^(?:(?:subject|betreff|objet|asunto) ?: ?)?(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer)|${HEADINGS}) ?(?:$|[:\uff1a\u2014\u2013(]|- )`,
);
const SELF_CALLED =
  /^(?:please note(?: that)? |note: )?this is an auto(?:matic|mated|-generated|matically generated|-)? ?(?:message|reply|response|e-?mail|notification|acknowledge?ment)\b/;
/** Certain by their words. */
const AWAY_ELSEWHERE = oneOf(
  [
    /\bich bin .{0,60}(?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub|nicht erreichbar)/,
    /\bje suis .{0,60}(?:absente?|en congés?|en vacances|hors du bureau)/,
    /\b(?:estoy|estaré|me encuentro) .{0,60}(?:fuera de la oficina|de vacaciones|ausente)/,
    /\b(?:sono|sarò) .{0,60}(?:fuori (?:ufficio|sede)|assente|in ferie)/,
    /\b(?:estou|estarei) .{0,60}(?:fora do escritório|ausente|de férias)/,
    /\bik ben .{0,60}(?:niet op kantoor|afwezig|met vakantie|op vakantie|niet aanwezig)/,
    /\bjag är .{0,60}(?:inte på kontoret|ledig|på semester|frånvarande)/,
    /\bjeg er .{0,60}(?:ikke på kontoret|på ferie|fraværende)/,
    /\bolen .{0,60}(?:lomalla|poissa)/,
    /\bjestem .{0,60}(?:poza biurem|nieobecn|na urlopie)/,
    /\bjsem .{0,60}(?:mimo kancelář|na dovolené)/,
    /я .{0,60}(?:в отпуске|не в офисе|отсутству)/,
    /ofis dışında|休暇中|不在にして|休假|외출 중|부재중/,
  ],
  "(?:…)",
);
const AWAY = oneOf(
  [
    /\b(?:i am|i'm|i will be|i'll be|we are|we're|our office is|the office is|i am currently|i'm currently) .{0,60}?(?:out of (?:the )?office|away from (?:the office|my desk|the desk|my e-?mail)|closed (?:until|for|from|over)|on (?:annual |parental |maternity |paternity |sick |medical |family )?(?:leave|vacation|holidays?|pto)|on a business trip|travell?ing|without (?:access|internet))\b/,
    /^(?:i am|i'm) (?:currently )?away\b/,
    /^(?:hi|hello|thank you|thanks).{0,80}\bi am (?:currently )?(?:away|unavailable)\b/,
  ],
  "(?:…)",
);
/** What only who is away for work adds. */
const MEANWHILE = oneOf(
  [
    /(?:limited|no|intermittent|restricted|without|little|sporadic) (?:access|connectivity)/,
    /(?:if|for|in case).{0,60}(?:urgent|immediate|emergenc|in my absence|while i am away).{0,120}(?:contact|call|e-?mail|reach|write|speak)/,
    /in my absence/,
    /(?:respond|reply|get back|answer|read|return|attend).{0,80}(?:on my return|upon my return|when i (?:return|am back|get back)|when i'm back|as soon as (?:i|we) (?:can|return|are back|am back)|after (?:i return|my return))/,
    /(?:back|return(?:ing)?) (?:in|to) (?:the )?(?:office|work)\b/,
    /your (?:e-?mail|message) will (?:not )?be (?:forwarded|read|answered)/,
  ],
  "(?:…)",
);
const OFFICE = /out of (?:the )?office/;
const BACK = /\b(?:back|return|returning|until|till|from .{2,30} to|reopen)\b/;
/** A person who is away and has something to say. */
const GRIEVANCE =
  /\bmy (?:order|parcel|package|money|account|card|room|booking|flight|delivery|refund|complaint)\b|refund|broken|complain|still (?:not|no|have|waiting)|disgrac|unaccept|terrible|faulty|damaged|overcharged|[?]/;

/** By its subject, a line by itself. */
const BOUNCE_SUBJECT = oneOf(
  [
    /undeliver(?:able|ed mail returned to sender)(?: ?: .{0,200})?/,
    /delivery status notification ?\(.{3,40}\)?.{0,80}/,
    /mail delivery (?:failed|failure|subsystem|system)\b.{0,120}/,
    /returned mail: .{0,120}/,
    /failure notice/,
    /non-?delivery (?:report|notification).{0,60}/,
    /message (?:delivery failure|not delivered|could not be delivered|undeliverable).{0,80}/,
    /(?:unzustellbar|nicht zustellbar|onbestelbaar|non remis|no se puede entregar|non recapitabile) ?:.{0,120}/,
    /mailer-daemon@.{0,120}/,
  ],
  "^(?:subject ?: ?)?(?:…)$",
);
const BOUNCE = oneOf(
  [
    /this (?:message|e-?mail) was created automatically by (?:the )?mail (?:delivery|system)/,
    /delivery has failed to (?:these|the following) (?:recipients|addresses)/,
    /(?:your|the following) message (?:to .{3,100}|with .{3,100})? ?(?:couldn't be|could not be|wasn't|was not) delivered(?: to (?!me\b|us\b)|[.:]|$)/,
    /the following message (?:to .{3,100} )?was undeliverable/,
    /this is the mail (?:system|delivery agent) at/,
    /i'm (?:sorry|afraid).{0,60}(?:wasn't able|was unable) to deliver (?:your|the following) message/,
    /\*{2} ?address not found ?\*{2}/,
    /(?:a|your) message that you (?:have )?sent (?:could|has) not (?:be|been) delivered/,
    /the following (?:addresses|recipients?) (?:had|failed|could)/,
    /diese nachricht wurde automatisch|ihre nachricht .{0,80}konnte nicht zugestellt/,
    /hi\. this is the qmail|final-recipient: |reporting-mta: /,
  ],
  "^(?:…)",
);

/** How far from the message's beginning it is told, in lines that say something. */
const LOOKED_AT = 4;

export function isAutoReply(letter: Letter, last: number): boolean {
  const top: string[] = [];
  let at = 0;
  for (; at < last && at < 60 && top.length < LOOKED_AT; at += 1) {
    if (letter.lines[at]) top.push(letter.lines[at]!);
  }
  if (
    top.slice(0, 2).some((line) => HEADED.test(line) || SELF_CALLED.test(line)) ||
    top.some((line) => BOUNCE.test(line) || BOUNCE_SUBJECT.test(line))
  )
    return true;
  const opening = top.find((line) => AWAY.test(line) || AWAY_ELSEWHERE.test(line));
  if (!opening) return false;
  const all = letter.lines.slice(0, Math.min(last, 60)).join(" ").slice(0, 2000);
  if (GRIEVANCE.test(all)) return false;
  return AWAY_ELSEWHERE.test(opening) || MEANWHILE.test(all) || (OFFICE.test(opening) && BACK.test(all));
}
