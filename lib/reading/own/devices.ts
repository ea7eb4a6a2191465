/** "Sent from my iPhone": what a device or a mail app says of itself, in many languages. */

const NAMES =
  "iphones?|ipads?|ipod|android|galaxy|samsung|huawei|xiaomi|pixel|oneplus|nokia|motorola|blackberry|sony|xperia|htc|lg|windows|mac|macbook|outlook|yahoo|yahoo mail|gmail|aol|proton|proton mail|protonmail|spark|canary|airmail|bluemail|gmx|web\\.de|t-online|zoho|zoho mail|fastmail|superhuman|(?:smart|cell)?phone|mobile|cell|tablet|handy|surface|kindle|t-mobile|verizon|mail for windows|mail app";
/** What may follow: the system, the network, and a word for the typing. */
const MORE = `(?: (?:for|on|with|using|via|from|and|the|my|an?|app|mobile|device|network|wireless|secure|e-?mail|mail|pro|max|mini|ultra|plus|5g|4g|lte|ios|client|\\d[\\d.]{0,5}|${NAMES})){0,7}`;
const SORRY =
  "[ .,;:-]{0,4}(?:so |and )?(?:please |sorry |kindly )?(?:excuse|forgive|pardon|apologies|ignore|for)\\b[^!?]{0,60}(?:typos?|brevity|brief|spelling|mistakes?|errors?|auto-?correct)[^!?]{0,20}";
const SENT_FROM = `(?:sent|written|typed) (?:from|via|with|using|on) (?:my |the |an? )?(?:[a-z0-9'+.-]{1,14} ){0,2}?(?:${NAMES})${MORE}(?:${SORRY})?`;
const ELSEWHERE = [
  "(?:von meinem|von meiner|von unterwegs|diese (?:e-mail|nachricht) wurde von meinem) .{2,60}(?:gesendet|geschickt|versendet|gesandt)",
  "(?:gesendet|geschickt|versendet) (?:von|mit|über|aus|vom) .{2,60}",
  "envoyé (?:de|depuis|à partir d|avec) ?.{2,60}",
  "(?:enviado|enviada) (?:desde|do|de|con|a partir d|através d|com) ?.{2,60}",
  "inviato (?:da|dal|con) .{2,60}",
  "(?:verstuurd|verzonden) (?:vanaf|vanuit|met|van|via) .{2,60}",
  "skickat (?:från|med) .{2,60}",
  "sendt (?:fra|med) .{2,60}",
  "lähetetty .{2,60}",
  "wysłan[eoy] (?:z|ze|za pomocą) .{2,60}",
  "odesl[áa]no (?:z|ze|pomocí) .{2,60}",
  "отправлено (?:с|из|от) .{2,60}",
  "надіслано (?:з|із) .{2,60}",
  "trimis (?:de pe|din|de la) .{2,60}",
  "(?:elküldve|küldve) .{2,60}",
  "στάλθηκε από .{2,60}",
  "(?:发自|來自|從)(?:我的)?.{1,40}",
  "(?:get|holen sie sich|télécharge[zr]|obtenir|obtenez|obtener|obtén|ottieni|scarica|obter o?|download|hämta|hent|hanki|pobierz|získejte|скачать|descargar|beziehen sie) (?:outlook|yahoo mail|gmail|spark|aol)(?: (?:app|mobile))? (?:for|für|pour|para|per|voor|til|dla|pro|для|på) .{2,30}",
  "outlook (?:für|for) (?:ios|android|mac|windows)(?: beziehen)?.{0,40}",
  "yahoo mail: search, organi[sz]e.{0,40}",
  "(?:please )?(?:excuse|forgive|pardon) (?:any |the |my )?(?:typos|typing|spelling|brevity|autocorrect)(?: (?:and|or|any|the|my|in|brevity|typos|errors|mistakes|this|message|e-?mail|sent|from|on|mobile|phone|device|autocorrect)){0,10}",
];
/** A whole line, perhaps with a link. */
const DEVICE = new RegExp(
  `^(?:[-\u2013\u2014_~*] ?)?(?:${SENT_FROM}|${ELSEWHERE.join("|")})(?: ?[<(]?https?:\\S{0,120})?[.! ]{0,3}$`,
);
/** Where the verb comes last. */
const VERB_LAST = /(?:d[ae]n gönderildi|r[óő]l küldve|から送信(?:されました)?|에서 보냄)[.! ]{0,3}$/;
const LONGEST = 120;

export function isDeviceLine(line: string): boolean {
  return line.length < LONGEST && (DEVICE.test(line) || (line.length < 60 && VERB_LAST.test(line)));
}
