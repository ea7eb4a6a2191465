import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../lib/reading/language";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name = "Anna Miller") => ownWords(text, name).replace(/\s+/g, " ").trim();

describe("sets aside what the customer did not write now", () => {
  test.each<[string, string]>([
    ["quoted lines", "It is still broken.\n> I am sorry\n> Ben"],
    [
      "an English reply",
      "It is still broken.\n\nOn Mon, 3 Mar 2025 at 10:12, Ben <ben@shop.example> wrote:\nDear Anna, this is terrible.",
    ],
    [
      "a reply head over two lines",
      "It is still broken.\n\nOn Mon, 3 Mar 2025 at 10:12, Ben from the Shop\n<ben@shop.example> wrote:\n\nterrible",
    ],
    [
      "a German reply",
      "It is still broken.\n\nAm 03.03.2025 um 10:12 schrieb Ben <ben@shop.example>:\nterrible",
    ],
    ["a French reply", "It is still broken.\n\nLe lun. 3 mars 2025 à 10:12, Ben a écrit :\nterrible"],
    ["a Spanish reply", "It is still broken.\n\nEl lun, 3 mar 2025 a las 10:12, Ben escribió:\nterrible"],
    [
      "a Dutch reply",
      "It is still broken.\n\nOp 3 maart 2025 om 10:12 schreef Ben <ben@shop.example>:\nterrible",
    ],
    ["an Italian reply", "It is still broken.\n\nIl giorno 3 marzo 2025 Ben ha scritto:\nterrible"],
    ["a divider", "It is still broken.\n\n-----Original Message-----\nterrible"],
    [
      "an Outlook block",
      "It is still broken.\n\nFrom: Ben <ben@shop.example>\nSent: Monday, 3 March 2025 10:12\nTo: Anna\nSubject: Re: kettle\n\nterrible",
    ],
    [
      "a German Outlook block",
      "It is still broken.\n\nVon: Ben\nGesendet: Montag\nAn: Anna\nBetreff: Kessel\n\nterrible",
    ],
    ["a signature behind two hyphens", "It is still broken.\n-- \nAnna Miller\nTerrible Ltd"],
    ["a device's line", "It is still broken.\n\nSent from my iPhone"],
    ["the customer's name", "It is still broken.\n\nAnna"],
    ["the name with a dash", "It is still broken.\n- Anna M."],
    [
      "a closing with a card",
      "It is still broken.\n\nKind regards,\nAnna Miller\nHead of Terrible Affairs\nAcme Ltd",
    ],
    ["a polite closing", "It is still broken.\nThanks,\nAnna"],
  ])("%s", (_, text) => {
    expect(own(text)).toBe("It is still broken.");
  });
});

describe("keeps what they did write", () => {
  test.each<[string, string, string]>([
    [
      "answers between quoted lines",
      "On Monday, 3 March, Ben wrote:\n> Which colour?\nThe red one.\n> Which size?\nSmall.",
      "The red one. Small.",
    ],
    ["a thank-you that is the whole message", "Thanks!", "Thanks!"],
    ["a name that is the whole message", "Anna", "Anna"],
    [
      "a closing word inside a sentence",
      "Best regards are not enough.\nFix it.",
      "Best regards are not enough. Fix it.",
    ],
    [
      "a sentence that begins with From",
      "From: the beginning it was late.\nNothing came.",
      "From: the beginning it was late. Nothing came.",
    ],
    [
      "what is said after a closing",
      "It broke.\nThanks\nBut when will you call me?",
      "It broke. Thanks But when will you call me?",
    ],
  ])("%s", (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });
});

test("keeps every place: what is set aside becomes spaces", () => {
  const text = "It broke.\n> quoted\nStill.\n\nAnna";
  const kept = ownWords(text, "Anna");
  expect(kept).toHaveLength(text.length);
  expect(kept.indexOf("Still.")).toBe(text.indexOf("Still."));
});

/** Pieces that mean something to the reader of letters, in any order. */
const PIECE = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string(),
  fc.constantFrom(
    "> quoted",
    "On Mon, 3 Mar 2026 at 10:12, Ben <ben@shop.example> wrote:",
    "From: Ben <ben@shop.example>",
    "Sent: Monday, 3 March 2026",
    "Subject: İstanbul",
    "Name: Anna",
    "Email: a@b.example",
    "Message: It is broken",
    "(10:02:11) Anna: late",
    "(10:02:30) Ben: sorry",
    "[EXTERNAL] It is broken",
    "This email is confidential.\r",
    "Kind regards,",
    "Anna Miller",
    "-- ",
    "",
    "\u200b",
    "\u2028",
  ),
);

describe("whatever the letter is", () => {
  test("its length and line ends stay, and what is set aside becomes spaces", () => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 30 }), fc.option(fc.string()), (pieces, name) => {
        const text = pieces.join("\n");
        const left = ownWords(text, name ?? undefined);
        expect(left).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (left[at] !== text[at]) expect(`${left[at]}${/[\r\n]/.test(text[at]!)}`).toBe(" false");
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string]>([
    ["one long line", "a: ".repeat(100_000)],
    ["quote marks", "> ".repeat(50_000)],
    ["notices that open and do not end", "this email\n".repeat(20_000)],
    ["heads that are none", "on 10:12\n:\n".repeat(20_000)],
    ["labels", "name: x\nmessage\n".repeat(15_000)],
    ["times", "(10:02) a: b\n".repeat(20_000)],
    ["blank lines", "\n \n".repeat(50_000)],
    ["closings", "regards\nAnna\n".repeat(20_000)],
    ["dashes", "-\u2014=".repeat(50_000)],
    ["addresses", "<a@b> wrote: ".repeat(10_000)],
  ])("hundreds of kilobytes of %s are read at once", (_, text) => {
    const start = performance.now();
    ownWords(text, "Anna Miller");
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe("language", () => {
  test.each<[string, string]>([
    ["The kettle is broken and I want a new one.", "en"],
    ["Order broken, refund please", "en"],
    ["48213", "short"],
    ["ok", "short"],
    ["Mir wurde zweimal der Betrag abgebucht und ich bekomme keine Antwort.", "other"],
    ["J'ai reçu mon colis cassé et personne ne répond.", "other"],
    ["Mi pedido no ha llegado y no me contestan por correo.", "other"],
    ["Il mio ordine non è arrivato e nessuno risponde.", "other"],
    ["Mijn bestelling is niet aangekomen en ik krijg geen antwoord.", "other"],
    ["荷物が届きません。いつ届きますか?", "other"],
    ["Где мой заказ?", "other"],
  ])("%s: %s", (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
