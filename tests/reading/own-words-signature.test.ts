import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name?: string) => ownWords(text, name).replace(/\s+/g, " ").trim();
const SAID = "It is still broken.";

describe("signatures", () => {
  test.each<[string, string]>([
    ["a name below a closing", "Kind regards,\nAnna"],
    ["a name on the closing's line", "Kind regards, Anna Miller"],
    ["a closing alone", "Best regards"],
    ["a closing with thanks", "Thanks in advance and kind regards,\nAnna Miller"],
    ["thanks for the help", "Thank you for your help,\nAnna Miller"],
    [
      "eight lines",
      "Best regards,\n\nAnna Miller\nHead of Procurement\nAcme Tools Ltd\n12 High Street, Leeds LS1 4AB\nT: +44 113 496 0000\nM: 07700 900123\nwww.acme.example\nLinkedIn | Twitter | Facebook",
    ],
    ["a card with bars", "Thanks\nAnna Miller | Buyer | Acme Ltd\n+44 113 496 0000 | anna@acme.example"],
    ["a card with a rule", "Regards\n____________________\nAnna Miller\nCFO, Acme Ltd\nTel. 0113 496 0000"],
    [
      "a card without a closing",
      "\nAnna Miller\nHead of Procurement\nAcme Tools Ltd\nT: +44 113 496 0000\nanna@acme.example",
    ],
    ["two hyphens and a slogan", "-- \nAnna Miller\nWe make the best kettles, and you will love them!"],
    ["two hyphens that lost their space", "--\nAnna Miller\nAcme Ltd"],
    ["a long dash", "—\nAnna Miller"],
    ["a German closing", "Mit freundlichen Grüßen\nAnna Miller\nEinkauf"],
    ["a French closing", "Cordialement,\nAnna Miller"],
    ["a Spanish closing", "Saludos cordiales,\nAnna Miller"],
    ["initials", "Cheers,\nA. M."],
    ["kisses", "Regards\nAnna Miller\nxx"],
    ["a device after the card", "Regards,\nAnna Miller\n\nSent from my iPhone"],
  ])("%s", (_, signature) => {
    expect(own(`Hello,\n${SAID}\n\n${signature}`, "Anna Miller")).toBe(`Hello, ${SAID}`);
    expect(own(`Hello,\n${SAID}\n\n${signature}`)).toBe(`Hello, ${SAID}`);
  });

  test("with a postscript, that stays", () => {
    expect(own(`Hello,\n${SAID}\nRegards,\nAnna Miller\n\nPS: I want my money back`)).toBe(
      `Hello, ${SAID} PS: I want my money back`,
    );
  });
  test("with an order number, that stays", () => {
    expect(own(`Hello,\n${SAID}\nRegards,\nAnna Miller\nOrder 48213\n07700 900123`)).toBe(
      `Hello, ${SAID} Order 48213`,
    );
  });
});

describe("what devices and mail apps say", () => {
  test.each<[string]>([
    ["Sent from my iPhone"],
    ["Sent from my iPad Pro"],
    ["Sent from my Samsung Galaxy smartphone."],
    ["Sent from my phone, please excuse typos"],
    ["Sent from Mail for Windows 10"],
    ["Sent from Outlook for Android"],
    ["Sent from Yahoo Mail on Android"],
    ["Sent with Proton Mail secure email."],
    ["Sent via BlackBerry from T-Mobile"],
    ["Get Outlook for iOS"],
    ["Get Outlook for iOS<https://aka.example/o0ukef>"],
    ["Von meinem iPhone gesendet"],
    ["Gesendet von Mail für Windows"],
    ["Holen Sie sich Outlook für Android"],
    ["Envoyé de mon iPhone"],
    ["Télécharger Outlook pour iOS"],
    ["Enviado desde mi iPhone"],
    ["Enviado do meu iPhone"],
    ["Inviato da iPhone"],
    ["Verstuurd vanaf mijn iPhone"],
    ["Skickat från min iPhone"],
    ["Sendt fra min iPhone"],
    ["Lähetetty iPhonesta"],
    ["Wysłane z iPhone'a"],
    ["Odesláno z iPhonu"],
    ["iPhone'umdan gönderildi"],
    ["Отправлено с iPhone"],
    ["iPhoneから送信"],
    ["发自我的iPhone"],
    ["나의 iPhone에서 보냄"],
  ])("%s", (line) => expect(own(`${SAID}\n\n${line}`)).toBe(SAID));
});
