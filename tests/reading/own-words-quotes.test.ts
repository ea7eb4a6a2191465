import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name = "Anna Miller") => ownWords(text, name).replace(/\s+/g, " ").trim();
const SAID = "It is still broken.";
const BEN = "Ben <ben@shop.example>";

describe("a line over a quote, as mail programs write it in", () => {
  test.each<[string, string]>([
    ["English, Gmail", `On Mon, Mar 3, 2026 at 10:12\u202fAM ${BEN} wrote:`],
    ["English, Apple Mail", `On 3 Mar 2026, at 10:12, ${BEN} wrote:`],
    [
      "English, Apple Mail over two lines",
      "On 3 Mar 2026, at 10:12, Ben of the Shop\n<ben@shop.example> wrote:",
    ],
    [
      "English, Apple Mail over three lines",
      "On 3 Mar 2026,\nat 10:12, Ben of the Shop\n<ben@shop.example> wrote:",
    ],
    ["English, Yahoo", `On Monday, March 3, 2026 at 10:12:03 AM GMT+1, ${BEN} wrote:  `],
    ["English, Thunderbird", "On 03/03/2026 10:12, Ben wrote:"],
    ["English, Outlook for Mac", 'On 3/3/26, 10:12, "Ben" <ben@shop.example> wrote:'],
    ["English, Spark", "On 3 Mar 2026, 10:12 +0100, Ben <ben@shop.example>, wrote:"],
    ["English, Proton", `On Monday, March 3rd, 2026 at 10:12 AM, ${BEN} wrote:`],
    ["English, Request Tracker", "On Mon Mar 02 10:00:00 2026, root wrote:"],
    ["English, Freshdesk without a year", `On Mon, 3 Mar at 10:12 AM , ${BEN} wrote:`],
    ["English, the name alone", `${BEN} wrote:`],
    ["English, Zoho with dashes", `---- On Mon, 03 Mar 2026 10:12:00 +0000 ${BEN} wrote ----`],
    ["English, Yahoo's app, which goes on", `On Mon, Mar 3, 2026 at 10:12, ${BEN} wrote:   Dear Anna,`],
    ["German, Gmail", `Am Mo., 3. März 2026 um 10:12 Uhr schrieb ${BEN}:`],
    ["German, the name first", `${BEN} schrieb am Mo., 3. März 2026, 10:12:`],
    ["French", `Le lun. 3 mars 2026 à 10:12, ${BEN} a écrit :`],
    ["French, folded", "Le lun. 3 mars 2026 à 10:12, Ben <ben@shop.example> a\nécrit :"],
    ["Spanish", "El lun, 3 mar 2026 a las 10:12, Ben (<ben@shop.example>) escribió:"],
    ["Italian", `Il giorno lun 3 mar 2026 alle ore 10:12 ${BEN} ha scritto:`],
    ["Portuguese", `Em seg., 3 de mar. de 2026 às 10:12, ${BEN} escreveu:`],
    ["Portuguese, the name first", "Ben escreveu (segunda, 3/03/2026 à(s) 10:12):"],
    ["Dutch", `Op ma 3 mrt 2026 om 10:12 schreef ${BEN}:`],
    ["Dutch, Apple Mail", "Op 3 mrt. 2026 om 10:12 heeft Ben het volgende geschreven:"],
    ["Swedish", `Den mån 3 mars 2026 kl 10:12 skrev ${BEN}:`],
    ["Danish", `Den man. 3. mar. 2026 kl. 10.12 skrev ${BEN}:`],
    ["Norwegian", `man. 3. mar. 2026 kl. 10:12 skrev ${BEN}:`],
    ["Finnish", `ma 3. maalisk. 2026 klo 10.12 ${BEN} kirjoitti:`],
    ["Polish", `pon., 3 mar 2026 o 10:12 ${BEN} napisał(a):`],
    ["Polish, Thunderbird", "W dniu 03.03.2026 o 10:12, Ben pisze:"],
    ["Czech", `po 3. 3. 2026 v 10:12 odesílatel ${BEN} napsal:`],
    ["Turkish", `${BEN}, 3 Mar 2026 Pzt, 10:12 tarihinde şunu yazdı:`],
    ["Russian, without a verb", `пн, 3 мар. 2026 г. в 10:12, ${BEN}:`],
    ["Russian", "03.03.2026 10:12, Ben пишет:"],
    ["Ukrainian", `пн, 3 бер. 2026 р. о 10:12 ${BEN} пише:`],
    ["Japanese", `2026年3月3日(火) 10:12 ${BEN}:`],
    ["Japanese, Apple Mail", "2026/03/03 10:12、Benのメール:"],
    ["Chinese", `${BEN} 于2026年3月3日周二 10:12写道：`],
    ["Chinese, traditional", `${BEN} 於 2026年3月3日 週二 上午10:12寫道：`],
    ["Korean", `2026년 3월 3일 (화) 오전 10:12, ${BEN}님이 작성:`],
    ["Hungarian", `${BEN} ezt írta (időpont: 2026. márc. 3., K, 10:12):`],
    ["Romanian", `În lun., 3 mar. 2026 la 10:12, ${BEN} a scris:`],
    ["Greek", `Στις Δευ 3 Μαρ 2026 στις 10:12 π.μ., ο χρήστης ${BEN} έγραψε:`],
    ["Hebrew, by date and address alone", `\u202bב-3 במרץ 2026 בשעה 10:12 מאת Ben <ben@shop.example>:\u202c`],
  ])("%s", (_, head) => {
    expect(own(`${SAID}\n\n${head}\n\nDear Anna, this is terrible.`)).toBe(SAID);
    expect(own(`${SAID}\n\n${head}\n> Dear Anna,\n>> terrible\n\nI am waiting.`)).toBe(
      `${SAID} I am waiting.`,
    );
  });
});

describe("the fields that Outlook and others put over a quote", () => {
  test.each<[string, string]>([
    [
      "English",
      "From: Ben <ben@shop.example>\nSent: Monday, 3 March 2026 10:12\nTo: Anna\nSubject: Re: kettle",
    ],
    ["in bold", "*From:* Ben\n*Sent:* Monday, 3 March 2026 10:12\n*To:* Anna\n*Subject:* Re: kettle"],
    [
      "in Markdown's bold",
      "**From:** Ben\n**Sent:** Monday, 3 March 2026\n**To:** Anna\n**Subject:** kettle",
    ],
    [
      "below the web's ruler",
      "________________________________\nFrom: Ben <ben@shop.example>\nSent: Monday, March 3, 2026 10:12 AM\nTo: Anna <a@b.example>\nSubject: Re: kettle",
    ],
    [
      "with Cc and blank lines",
      "From: Ben\n\nSent: Monday, 3 March 2026 10:12\n\nTo: Anna\n\nCc: Kim\n\nSubject: kettle",
    ],
    [
      "with a long To",
      "From: Ben\nDate: Monday, 3 March 2026\nTo: Anna <a@b.example>,\n Kim <k@b.example>,\n Lee <l@b.example>\nSubject: kettle",
    ],
    [
      "with the time first",
      'Gesendet: Montag, 03. März 2026 um 10:12 Uhr\nVon: "Ben" <ben@shop.example>\nAn: anna@b.example\nBetreff: Kessel',
    ],
    ["German", "Von: Ben\nGesendet: Montag, 3. März 2026 10:12\nAn: Anna\nBetreff: Kessel"],
    ["French", "De : Ben\nEnvoyé : lundi 3 mars 2026 10:12\nÀ : Anna\nObjet : bouilloire"],
    ["Spanish", "De: Ben\nEnviado: lunes, 3 de marzo de 2026 10:12\nPara: Anna\nAsunto: hervidor"],
    ["Italian", "Da: Ben\nInviato: lunedì 3 marzo 2026 10:12\nA: Anna\nOggetto: bollitore"],
    [
      "Portuguese",
      "De: Ben\nEnviado: segunda-feira, 3 de março de 2026 10:12\nPara: Anna\nAssunto: chaleira",
    ],
    ["Dutch", "Van: Ben\nVerzonden: maandag 3 maart 2026 10:12\nAan: Anna\nOnderwerp: ketel"],
    ["Swedish", "Från: Ben\nSkickat: den 3 mars 2026 10:12\nTill: Anna\nÄmne: kittel"],
    ["Danish", "Fra: Ben\nSendt: 3. marts 2026 10:12\nTil: Anna\nEmne: kedel"],
    [
      "Finnish",
      "Lähettäjä: Ben\nLähetetty: maanantai 3. maaliskuuta 2026\nVastaanottaja: Anna\nAihe: keitin",
    ],
    ["Polish", "Od: Ben\nWysłano: poniedziałek, 3 marca 2026 10:12\nDo: Anna\nTemat: czajnik"],
    ["Czech", "Od: Ben\nOdesláno: pondělí 3. března 2026 10:12\nKomu: Anna\nPředmět: konvice"],
    ["Turkish", "Kimden: Ben\nGönderildi: 3 Mart 2026 10:12\nKime: Anna\nKonu: su ısıtıcısı"],
    ["Russian", "От: Ben\nОтправлено: 3 марта 2026 г. 10:12\nКому: Anna\nТема: чайник"],
    ["Japanese", "差出人: Ben\n送信日時: 2026年3月3日 10:12\n宛先: Anna\n件名: ケトル"],
    ["Chinese", "发件人: Ben\n发送时间: 2026年3月3日 10:12\n收件人: Anna\n主题: 水壶"],
    ["Korean", "보낸 사람: Ben\n보낸 날짜: 2026년 3월 3일\n받는 사람: Anna\n제목: 주전자"],
    ["all on one line", "From: Ben Sent: Monday, 3 March 2026 10:12 To: Anna Subject: Re: kettle"],
  ])("%s", (_, head) => {
    expect(own(`${SAID}\n\n${head}\n\nDear Anna, this is terrible.`)).toBe(SAID);
  });
});

describe("lines that part an answer from a quote", () => {
  test.each<[string]>([
    ["-----Original Message-----"],
    ["----- Original Message -----"],
    ["-------- Original message --------"],
    ["------- Original Message -------"],
    ["---------- Forwarded message ---------"],
    ["-----Original Appointment-----"],
    ["-----Ursprüngliche Nachricht-----"],
    ["-------- Weitergeleitete Nachricht --------"],
    ["-----Message d'origine-----"],
    ["-----Mensaje original-----"],
    ["-----Messaggio originale-----"],
    ["-----Oorspronkelijk bericht-----"],
    ["-----Opprinnelig melding-----"],
    ["-----Исходное сообщение-----"],
    ["------------------ 原始邮件 ------------------"],
    ["Begin forwarded message:"],
    ["Anfang der weitergeleiteten Nachricht:"],
    ["Début du message réexpédié :"],
    ["##- Please type your reply above this line -##"],
    ["##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##"],
    ["##- Por favor, escriba su respuesta por encima de esta línea -##"],
    ["Reply above this line"],
    ["-- reply above this line --"],
    ["Please reply above this line"],
    ["—-—-—-— Reply above this line"],
    ["=-=-=-= Please reply above this line =-=-=-="],
    ["----- Write your reply above this line to respond -----"],
    ["Bitte antworten Sie oberhalb dieser Linie"],
    ["Veuillez répondre au-dessus de cette ligne"],
  ])("%s", (divider) => {
    expect(own(`${SAID}\n\n${divider}\n\nDear Anna, this is terrible.`)).toBe(SAID);
  });
});

describe("marked quotes", () => {
  test.each<[string, string, string]>([
    ["one in another", ">> Which?\n> That one.\nNo, this one.", "No, this one."],
    ["spaced marks", "> > Which?\n > That one.\nNo, this one.", "No, this one."],
    ["escaped marks", "&gt; Which?\nThis one.", "This one."],
    ["bars", "| Which colour?\n| And which size?\nRed, small.", "Red, small."],
    ["a table keeps its bars", "| Item | State |\n| Lid | broken |", "| Item | State | | Lid | broken |"],
    ["a face is no mark", ">:( still broken", ">:( still broken"],
    [
      "answers between the lines, and one head in the middle",
      `Red.\nOn Mon, 3 Mar 2026 at 10:12, ${BEN} wrote:\n> Which colour?\nAs I said.\n> Which size?\nSmall.`,
      "Red. As I said. Small.",
    ],
  ])("%s", (_, text, expected) => expect(own(text)).toBe(expected));
});

describe("forwarded", () => {
  test("the customer's comment above stays", () => {
    expect(
      own(
        `Look what your colleague sent me!\n\n---------- Forwarded message ---------\nFrom: ${BEN}\nDate: Mon, 3 Mar 2026\nSubject: No\nTo: Anna\n\nNo refund.`,
      ),
    ).toBe("Look what your colleague sent me!");
  });
  test("someone else's words alone leave nothing", () => {
    expect(
      own(
        `---------- Forwarded message ---------\nFrom: ${BEN}\nDate: Mon, 3 Mar 2026\nSubject: No\nTo: Anna\n\nNo refund.`,
      ),
    ).toBe("");
    expect(own(`On Mon, 3 Mar 2026 at 10:12, ${BEN} wrote:\n\nNo refund.`)).toBe("");
  });
  test("their own letter sent once more is theirs", () => {
    expect(
      own(
        "---------- Forwarded message ---------\nFrom: Anna Miller <a@b.example>\nDate: Mon, 3 Mar 2026\nSubject: Kettle\nTo: Shop\n\nIt is still broken.",
      ),
    ).toBe(SAID);
    expect(own("On Mon, 3 Mar 2026 at 10:12, Anna Miller <a@b.example> wrote:\n\nIt is still broken.")).toBe(
      SAID,
    );
  });
  test("a mail's own head at the top goes, its words stay", () => {
    expect(own(`From: anna.miller@b.example\nSubject: Kettle\n\n${SAID}`)).toBe(SAID);
  });
  test("what they wrote before, below what they write now, is not new", () => {
    expect(
      own(
        "Again:\nFrom: Anna Miller <a@b.example>\nSent: Mon, 3 Mar 2026\nSubject: Kettle\nTo: Shop\n\nI am furious.",
      ),
    ).toBe("Again:");
  });
});

describe("a mail that lost its line ends", () => {
  test.each<[string, string]>([
    [
      "a reply",
      `${SAID} I want to know when it will be repaired. On Mon, 3 Mar 2026 at 10:12, ${BEN} wrote: Dear Anna, this is terrible.`,
    ],
    [
      "a divider",
      `${SAID} I want to know when it will be repaired. -----Original Message----- From: Ben. terrible`,
    ],
    [
      "fields",
      `${SAID} I want to know when it will be repaired. From: Ben Sent: Monday, 3 March To: Anna Subject: Re: kettle terrible`,
    ],
    ["a device", `${SAID} I want to know when it will be repaired. Sent from my iPhone`],
    [
      "a notice",
      `${SAID} I want to know when it will be repaired. This email and any attachments are confidential and intended for you.`,
    ],
  ])("%s", (_, text) => expect(own(text)).toBe(`${SAID} I want to know when it will be repaired.`));
});
