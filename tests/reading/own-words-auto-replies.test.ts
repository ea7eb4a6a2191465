import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string) => ownWords(text, "Anna Miller").trim();

describe("what no person wrote is set aside as a whole", () => {
  test.each<[string, string]>([
    ["a heading", "Automatic reply: Your ticket\n\nI am away."],
    [
      "out of office",
      "Hello,\n\nI am currently out of the office and will be back on Monday. For urgent matters please call Kim.\n\nAnna",
    ],
    [
      "on leave",
      "Thank you for your email. I am on annual leave until 3 March with limited access to email.",
    ],
    [
      "a holiday with a stand-in",
      "I'm on vacation this week. If your request is urgent, please contact kim@acme.example.",
    ],
    [
      "a closed office",
      "Our office is closed until Monday. We will respond to your message as soon as we return.",
    ],
    ["German", "Vielen Dank für Ihre Nachricht. Ich bin bis zum 3. März nicht im Büro."],
    ["German, a heading", "Abwesenheitsnotiz: Kessel"],
    ["French", "Bonjour,\nje suis actuellement absent du bureau jusqu'au 3 mars."],
    ["Spanish", "Hola, estoy fuera de la oficina hasta el lunes."],
    ["Italian", "Risposta automatica: Bollitore"],
    ["Portuguese", "Olá, estou fora do escritório até segunda-feira."],
    ["Dutch", "Ik ben momenteel niet aanwezig tot maandag."],
    ["Swedish", "Autosvar: Jag är på semester."],
    ["Polish", "Dzień dobry, jestem obecnie poza biurem."],
    ["Russian", "Автоматический ответ: чайник"],
    ["Japanese", "自動応答: 本日は休みです"],
    ["an acknowledgement", "This is an automated response. We have received your message."],
    [
      "a failed delivery",
      "Delivery has failed to these recipients or groups:\n\nkim@acme.example\nThe address was not found.",
    ],
    [
      "mail that came back",
      "This is the mail system at host mail.example.\n\nI'm sorry to have to inform you that your message could not be delivered.",
    ],
    ["mail that came back, by its subject", "Undeliverable: Your ticket 123"],
    ["Gmail's failure", "** Address not found **\n\nYour message wasn't delivered to kim@acme.example"],
    ["a failure's status", "Delivery Status Notification (Failure)\n\nThe response was: 550 5.1.1"],
  ])("%s", (_, text) => expect(own(text)).toBe(""));
});

describe("a person who says such words stays", () => {
  test.each<[string]>([
    ["I am out of the office next week, so bring it on Monday. Is my order lost?"],
    ["Automatic replies are all that I get from you."],
    ["Your automatic reply: useless."],
    ["I am on holiday and the room is filthy. I will be back on Monday and I want a refund."],
    ["Delivery has failed three times now."],
    ["Your message wasn't delivered to me until Friday."],
    ["Address not found, says your courier. I live here!"],
    ["Out of office replies do not repair my kettle."],
    ["We're closed for lunch when your driver comes."],
  ])("%s", (text) => expect(own(text)).toBe(text));
});
