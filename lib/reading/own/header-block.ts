/** The block of fields that Outlook, Hotmail and GMX put over a quote: From, Sent, To, Subject. */
import { isMessageLabel } from "./form-labels";
import type { Head } from "./letter";

type Kind = "from" | "sent" | "to" | "subject" | "more";

const LABELS: Record<Kind, string> = {
  from: "from|von|de|da|van|från|fra|od|absender|expéditeur|remitente|mittente|remetente|afzender|avsändare|lähettäjä|odesílatel|kimden|gönderen|от|от кого|від|feladó|de la|από|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람",
  sent: "sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|fecha|inviato|data|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|gönderildi|gönderme tarihi|tarih|отправлено|дата|надіслано|elküldve|dátum|trimis|dată|στάλθηκε|ημερομηνία|送信日時|日付|日期|发送时间|发送日期|寄件日期|날짜|보낸 날짜",
  to: "to|an|à|a|para|per|aan|till|til|vastaanottaja|do|komu|kime|alıcı|кому|címzett|către|προς|宛先|收件人|收件者|받는 사람|받는사람",
  subject:
    "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|konu|тема|tárgy|subiect|θέμα|件名|主题|主旨|主題|제목",
  more: "cc|kopie|copie|kopia|копия|reply-to|reply to|importance|priority|attachments|antwort an",
};
const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.split("|").map((label) => [label, kind as Kind] as const),
  ),
);
const LONGEST_LABEL = 18;
/** Lines to look at from the block's first on, and lines between two fields that are no field. */
const REACH = 12;
const BETWEEN = 2;
const RULER = /^[_\-\u2013\u2014=]{5,100}$/;
const ON_ONE_LINE =
  /^\*?(?:from|von|de)\*?: .{2,120} \*?(?:sent|date|gesendet|envoyé|enviado)\*?: .{4,80} \*?(?:to|an|à|para)\*?: .{2,160} \*?(?:subject|betreff|objet|asunto)\*?:/;

export function headerBlockAt(lines: string[], at: number): Head | undefined {
  const first = fieldOf(lines[at] ?? "");
  if (!first || first.kind === "to" || first.kind === "more") return;
  const found = new Map<Kind, string>();
  let end = at;
  for (let next = at; next < lines.length && next < at + REACH && next - end <= BETWEEN; next += 1) {
    const line = lines[next]!;
    if (isMessageLabel(line)) return;
    const field = fieldOf(line);
    if (!field) continue;
    if (found.has(field.kind) && field.kind !== "more") break;
    found.set(field.kind, field.value);
    end = next + 1;
  }
  const start = RULER.test(lines[at - 1] ?? "") ? at - 1 : at;
  if (isBlock(found, first.kind, start < at) || ON_ONE_LINE.test(lines[at]!)) {
    return { start, end, sender: found.get("from") ?? "" };
  }
}

/** A journey has From, To and Date too: only a subject or an address makes them a letter's. */
function isBlock(found: Map<Kind, string>, first: Kind, ruled: boolean): boolean {
  found.delete("more");
  if (!found.has("from") || found.size < 2) return false;
  const addressed = [...found.values()].some((value) => value.includes("@"));
  const dated = /\d/.test(found.get("sent") ?? "");
  if (found.size === 2) return first === "from" && addressed && (dated || found.has("subject"));
  return found.has("subject") || addressed || (ruled && dated);
}

function fieldOf(line: string): { kind: Kind; value: string } | undefined {
  const colon = line.slice(0, LONGEST_LABEL + 6).search(/[:\uff1a]/);
  if (colon < 1) return;
  const label = line.slice(0, colon).replace(/[*_]/g, "").trim();
  const kind = KINDS.get(label);
  const value = line
    .slice(colon + 1)
    .replace(/^\*{1,2}/, "")
    .trim();
  return kind && (value || kind !== "to") ? { kind, value } : undefined;
}
