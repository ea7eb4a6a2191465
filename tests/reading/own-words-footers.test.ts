import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name = "Anna Miller") => ownWords(text, name).replace(/\s+/g, " ").trim();
const SAID = "It is still broken.";

describe("notices under a letter", () => {
  test.each<[string, string]>([
    [
      "confidential",
      "This email and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, delete it and notify the sender.",
    ],
    [
      "confidential, wrapped",
      "This e-mail and any files transmitted with it are\nconfidential and intended for the person named\nabove. Any use by others is a terrible offence.",
    ],
    [
      "two paragraphs",
      "CONFIDENTIALITY NOTICE: The contents of this message may be privileged.\n\nIf you have received this message in error, any disclosure is prohibited.",
    ],
    [
      "a disclaimer",
      "Disclaimer: any views expressed are the author's and do not necessarily represent those of Acme Ltd.",
    ],
    ["no liability", "We accept no liability for any damage caused by any virus transmitted by this email."],
    [
      "a German one",
      "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
    ],
    ["a French one", "Ce message et ses pièces jointes sont confidentiels."],
    ["a scan", "This email has been scanned by Mimecast for viruses."],
    ["a free scanner", "Virus-free. www.avast.com"],
    [
      "a checked message",
      "This e-mail has been checked for viruses by Avast antivirus software.\nwww.avast.com",
    ],
    ["a German scanner", "Virenfrei. www.avast.com"],
    ["the environment", "Please consider the environment before printing this email."],
    ["the environment with a tree", "🌳 Think before you print!"],
    ["the register", "Acme Ltd is registered in England and Wales. Registered No. 01234567."],
    [
      "the register, short",
      "Registered in England and Wales. No. 01234567. Registered office: 1 High Street, Leeds.",
    ],
    ["a German register", "Geschäftsführer: Kim Lee\nAmtsgericht Hamburg HRB 12345"],
    ["a tax number", "VAT No: GB 123 4567 89"],
    ["unsubscribe", "Click here to unsubscribe from these emails"],
    ["a list", "You are receiving this email because you are subscribed to our list."],
    ["social", "Follow us on Facebook and Instagram"],
    ["copyright", "© 2026 Acme Ltd. All rights reserved."],
  ])("%s", (_, footer) => {
    expect(own(`${SAID}\n\n${footer}`)).toBe(SAID);
    expect(own(`${SAID}\n\nKind regards,\nAnna Miller\nAcme Ltd\n\n${footer}`)).toBe(SAID);
  });
});

describe("banners over a letter", () => {
  test.each<[string, string]>([
    ["a mark on the line", `[EXTERNAL] ${SAID}`],
    ["a mark alone", `[External Sender]\n\n${SAID}`],
    [
      "with its text",
      `[EXTERNAL] This email originated from outside of the organization. Do not click links.\n\n${SAID}`,
    ],
    [
      "caution",
      `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n${SAID}`,
    ],
    [
      "caution on its own line",
      `CAUTION:\nThis message came from outside the company.\nDo not click links.\n\n${SAID}`,
    ],
    [
      "a stranger's address",
      `You don't often get email from anna@b.example. Learn why this is important\n\n${SAID}`,
    ],
    ["stars around", `*** EXTERNAL EMAIL ***\n${SAID}`],
  ])("%s", (_, text) => expect(own(text)).toBe(SAID));
});
