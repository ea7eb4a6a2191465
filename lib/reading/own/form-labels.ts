/** What contact forms call their fields. */

/**
 * `message`: what the customer wrote; `contact`: who they are; `choice`: picked from a list or looked up;
 * `code`: a number the customer gave; `trace`: what the form's program adds; `consent`: a ticked box.
 */
type Field = "message" | "contact" | "choice" | "code" | "trace" | "consent";

const LABELS: Record<Field, string> = {
  message:
    "message|your message|message body|body|comment|comments|your comment|your comments|comment or message|comments or questions|questions or comments|message text|description|details|more details|additional details|additional information|further information|other information|additional comments|describe your problem|describe your issue|describe the issue|describe the problem|enquiry|inquiry|your enquiry|your inquiry|enquiry details|question|your question|questions|feedback|your feedback|complaint|your complaint|complaint details|details of complaint|problem|your problem|issue|your issue|request|your request|notes|review|your review|what happened|what went wrong|what is the problem|what is the issue|what is your question|what is your message|what can we help you with|what can we do for you|what would you like to tell us|how can we help|how can we help you|how can we help you today|how may we help|how may we help you|how can we assist you|tell us more|tell us what happened|please tell us what happened|please describe your issue|please describe your problem|please describe the issue|please describe the problem|anything else|anything else you would like to tell us|nachricht|ihre nachricht|deine nachricht|kommentar|anfrage|ihre anfrage|beschreibung|mitteilung|mensaje|tu mensaje|su mensaje|comentario|comentarios|consulta|votre message|commentaire|commentaires|demande|votre demande|messaggio|il tuo messaggio|commento|richiesta|mensagem|sua mensagem|comentários|bericht|uw bericht|je bericht|opmerking|opmerkingen|vraag|meddelande|besked|din besked|melding|kommentti|viesti|wiadomość|treść wiadomości|zpráva|mesaj|mesajınız|сообщение|ваше сообщение|повідомлення|üzenet|μήνυμα|メッセージ|お問い合わせ内容|内容|留言|消息|메시지|내용",
  contact:
    "from|name|your name|full name|first name|last name|surname|forename|first|last|contact name|customer name|customer|company|company name|organisation|organization|business name|email|e-mail|your email|your e-mail|email address|e-mail address|your email address|mail|phone|your phone|phone number|telephone|telephone number|tel|mobile|mobile number|mobile phone|contact number|contact|daytime phone|address|street|street address|address line 1|address line 2|city|town|state|county|province|region|postcode|post code|zip|zip code|postal code|country|country code|country/region|date of birth|what is your name|what's your name|what is your email|what's your email|what is your email address|what's your email address|what is your phone number|vorname|nachname|ihr name|firma|e-mail-adresse|ihre e-mail|ihre e-mail-adresse|telefon|telefonnummer|adresse|ort|plz|land|nom|prénom|votre nom|société|courriel|adresse e-mail|téléphone|ville|pays|nombre|apellido|apellidos|nombre completo|correo|correo electrónico|teléfono|ciudad|país|nome|cognome|indirizzo e-mail|telefono|città|paese|e-mail adres|naam|voornaam|achternaam|uw naam|e-mailadres|telefoonnummer|namn|e-post|navn|nimi|sähköposti|puhelin|imię|imię i nazwisko|nazwisko|jméno|příjmení|isim|ad soyad|e-posta|имя|телефон|почта|név|nume|όνομα|名前|お名前|氏名|メールアドレス|電話番号|姓名|邮箱|电话|이름|이메일|전화번호",
  choice:
    "topic|your topic|subject|your subject|category|sub-category|subcategory|type|type of enquiry|type of inquiry|type of request|enquiry type|inquiry type|request type|issue type|reason|reason for contact|reason for contacting us|contact reason|nature of enquiry|department|priority|urgency|status|product|product name|model|brand|shop|store|site|channel|source|language|gender|salutation|title|preferred contact method|preferred method of contact|how did you hear about us|best time to call|best time to contact you|purchase date|date of purchase|order date|quantity|size|colour|color|rating|is this about an existing order|are you an existing customer|betreff|thema|anrede|produkt|grund|sujet|objet|asunto|motivo|oggetto|argomento|assunto|onderwerp|ämne|emne|aihe|temat|předmět|konu|тема|tárgy|subiect|θέμα|件名|主题|제목",
  code: "order|order number|order no|order no.|order id|order #|order reference|your order number|order ref|invoice|invoice number|booking|booking number|booking reference|reservation number|tracking number|reference|reference number|ref|customer number|customer id|account number|account|serial number|ticket number|bestellnummer|bestellung|kundennummer|rechnungsnummer|numéro de commande|n° de commande|número de pedido|numero d'ordine|número do pedido|ordernummer|bestelnummer|ordrenummer|tilausnumero|numer zamówienia|číslo objednávky|注文番号",
  trace:
    "ip|ip address|user ip|remote ip|sender ip|visitor ip|user agent|browser|device|operating system|os|platform|screen|referrer|referer|page|page url|page title|url|source url|contact source url|website|landing page|form|form name|form id|entry id|submission id|submission date|submission time|submitted|submitted on|submitted at|submitted by|sent from|sent on|sent at|received|date|time|date submitted|timestamp|utm source|utm_source|utm_medium|utm_campaign|recaptcha|captcha|spam score|attachment|attachments|file|file upload|upload|photos|zeit|datum",
  consent:
    "consent|gdpr|gdpr consent|gdpr agreement|privacy|privacy policy|data protection|terms|terms and conditions|terms & conditions|terms of service|accept terms|agree to terms|acceptance|i agree|i accept|i consent|agreement|newsletter|newsletter opt-in|marketing|marketing consent|marketing emails|subscribe|subscribe to newsletter|opt-in|datenschutz|einwilligung|rgpd|consentement|consentimiento|privacidad|acepto|consenso|akkoord|toestemming",
};

const FIELDS = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split("|").map((label) => [label, field as Field] as const),
  ),
);
const LONGEST = Math.max(...[...FIELDS.keys()].map((label) => label.length)) + 16;
/** What programs put around a label: "*Name*:", "Email (required):", "[x] Consent". */
const AROUND = /^[*_#\-\u2022\u00b7 [\]]{1,6}|[*_? ]{1,6}$|\((?:required|optional|pflichtfeld)\)[* ]{0,3}$/g;
const AFTER = /^[*_ ]{0,6}/;
const TICKED =
  /^(?:\[?[x\u2713\u2714\u2611]\]? ?)?(?:yes,? )?(?:i (?:agree|consent|accept|have read|understand|would like to (?:receive|subscribe))|by (?:submitting|ticking|checking)|ich stimme|ich habe die datenschutz|j'accepte|he leído|acepto|accetto|ik ga akkoord)\b.{0,160}?(?: ?: ?(yes|no|true|false|1|0|on|off|x|checked|unchecked|accepted|agreed|ja|nein|oui|non|sí|si))?\.?$/;

/** A label at the line's beginning; `value`: where in the line what it labels begins. */
export interface Labelled {
  field: Field;
  value: number;
  /** It ends with a colon, so it is a label for sure. */
  sure: boolean;
}

export function labelOf(line: string): Labelled | undefined {
  if (!line) return;
  const colon = line.slice(0, LONGEST).search(/[:\uff1a]/);
  const head = colon > 0 ? line.slice(0, colon) : line;
  if (head.length > LONGEST) return;
  const field = FIELDS.get(head) ?? FIELDS.get(head.replace(AROUND, "").replace(AROUND, "").trim());
  // "From: London" is a journey's.
  if (!field || (head === "from" && !line.includes("@"))) return;
  const value = colon > 0 ? colon + 1 + AFTER.exec(line.slice(colon + 1, colon + 8))![0].length : line.length;
  return { field, value, sure: colon > 0 };
}

export function isMessageLabel(line: string): boolean {
  return labelOf(line)?.field === "message";
}

/** A consent line; outside a form it must say yes or no to be one. */
export function isConsent(line: string, inForm: boolean): boolean {
  if (line.length > 260) return false;
  const ticked = TICKED.exec(line);
  return Boolean(
    ticked &&
      (ticked[1] || (inForm && /terms|privacy|polic|conditions|datenschutz|newsletter|data/.test(line))),
  );
}
