/** Lines that part an answer from what it answers: "-----Original Message-----", "reply above this line". */
import { oneOf } from "./shapes";

/** What stands between the dashes; "message" alone may be a form's heading, so English needs more. */
const BETWEEN =
  /original|forwarded|previous message|quoted|nachricht|message d'origine|message transf|message initial|mensaje|messaggio|mensagem|bericht|meddeland|meddelels|melding|viesti|wiadomo|zpráva|e-mail|správ|mesaj|ileti|сообщение|повідомлення|лист|üzenet|μήνυμα|邮件|郵件|メッセージ|메시지|메일/;
const RULED = /^[-\u2013\u2014_=*~]{2,60} ?([^-\u2013\u2014_=*~].{2,70}?) ?[-\u2013\u2014_=*~]{2,60}:?$/;
/** Zoho's head has dashes in place of the colon. */
const RULED_HEAD =
  /^-{2,12} ?(?:on|am|le|el|il|op|em|den|på) .{6,200} (?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev) ?-{2,12}$/;
const FORWARD =
  /^(?:begin forwarded message|start of forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|início da mensagem re?encaminhada|begin doorgestuurd bericht|vidarebefordrat (?:brev|meddelande)|videresendt (?:meddelelse|melding)|start på videresendt melding|välitetty viesti alkaa|początek przekazywanej wiadomości|začátek přeposílané zprávy|iletilen ileti başlangıcı|начало (?:переадресованного|пересылаемого) сообщения|початок листа|továbbított levél kezdete|început mesaj redirecționat|αρχή προωθημένου μηνύματος|転送されたメッセージ|下面是被转发的邮件|전달된 메시지) ?[:\uff1a]?$/;

/** A helpdesk's own line; around it stand signs, before it perhaps a "please". */
const ABOVE = oneOf(
  [
    /(?:type|reply|write|respond|enter|add|answer|post|do not write|don't write|only text|text|anything)\b.{0,60}\b(?:above|over|below) (?:this|the dotted) line(?: only| to (?:reply|respond|post|add|update|comment|answer)[^.]{0,40})?(?:\. .{0,60})?[^\p{L}]{0,40}$/u,
    /(?:schreiben|geben|antwort|ihre antwort|verfassen).{0,60}(?:oberhalb|über) dieser (?:zeile|linie)/,
    /(?:saisi|répond|écri|tap|votre réponse|ajout).{0,60}au-dessus de cette ligne/,
    /(?:escrib|respond|contest|su respuesta|introduzca|ingrese).{0,60}(?:encima|arriba) de esta línea/,
    /(?:digit|respond|escrev|insira|sua resposta).{0,60}acima desta linha/,
    /(?:scriv|rispond|inseri|digit|la tua risposta).{0,60}sopra (?:a )?questa (?:riga|linea)/,
    /(?:typ|antwoord|reageer|schrijf|beantwoord|uw antwoord).{0,60}boven deze (?:regel|lijn)/,
    /(?:skriv|svar|ange|indtast).{0,60}(?:ovanför|över|over|ovenfor) (?:den här|denna|denne) (?:raden|rad|linje|linjen)/,
    /(?:kirjoita|vastaa).{0,60}tämän rivin yläpuolelle/,
    /(?:wpisz|odpowied|napisz).{0,60}powyżej te(?:j|go) (?:linii|wiersza)/,
    /(?:введите|напишите|ваш ответ|ответ).{0,60}(?:над|выше) эт(?:ой|ого) (?:строкой|строки|линией)/,
  ],
  "^[^\\p{L}]{0,40}(?:please |to reply, |to respond, |bitte |veuillez |por favor,? |s'il vous plaît,? |per favore,? )?(?:…)",
);
const ABOVE_ELSEWHERE =
  /^(?:##-.{3,120}-## *$|.{0,30}(?:この行より上|この線より上|请在此行上方|請在此行上方|이 줄 위에))/;
const SIGNS = new Set("-\u2013\u2014_=*~#");

export function isDivider(line: string): boolean {
  if (line.length > 220) return false;
  if (SIGNS.has(line[0]!)) {
    const between = RULED.exec(line)?.[1];
    if (between && BETWEEN.test(between)) return true;
    if (RULED_HEAD.test(line)) return true;
  }
  return (line.length < 160 && (ABOVE.test(line) || ABOVE_ELSEWHERE.test(line))) || FORWARD.test(line);
}
