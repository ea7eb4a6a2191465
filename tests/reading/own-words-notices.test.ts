import { describe, expect, test } from "vitest";
import { ownWords } from "../../lib/reading/own-words";

const own = (text: string, name = "Anna Miller") => ownWords(text, name).replace(/\s+/g, " ").trim();
const SAID = "It is still broken.";

describe("what programs write in the customer's name", () => {
  test.each<[string]>([
    ["You received a new message from your online store's contact form."],
    ["New customer message on March 3, 2026 at 10:12 am"],
    ["This message was sent from the contact form on kettles.example"],
    ["Conversation with visitor 123"],
    ["Chat started: 2026-03-03 10:02"],
    ["Order #1 was cancelled by the system"],
    ["Order #1042 has been automatically cancelled"],
    ["Ticket created from chat transcript"],
    ["Call recording: https://calls.example/123"],
    ["Missed call from +44 7700 900123"],
    ["Voicemail from: +44 7700 900123"],
    ["Rating: 1/5"],
    ["★☆☆☆☆"],
    ["New 1-star review on Trustpilot"],
    ["You have received a new review from Anna"],
    ["Anna Miller left a 1-star review:"],
    ["Facebook comment from Anna Miller"],
    ["Verified purchase"],
    ["Powered by Kettleforms"],
  ])("%s", (notice) => {
    expect(own(`${notice}\n\n${SAID}`)).toBe(SAID);
    expect(own(notice)).toBe("");
  });
});

describe("of a chat, only the customer's lines count", () => {
  test.each<[string, string, string]>([
    [
      "times in brackets",
      "(10:02:11) Anna: It is late.\n(10:02:30) Ben: Terrible, sorry.\n(10:03:00) Anna: When?",
      "It is late. When?",
    ],
    [
      "times in square brackets",
      "[10:02] Anna Miller: It is late.\n[10:03] Shop Bot: Terrible.",
      "It is late.",
    ],
    ["the name first", "Anna (10:02): It is late.\nBen (10:03): Terrible.", "It is late."],
    [
      "a phone's export",
      "[03/03/2026, 10:02:11] Anna: It is late.\n[03/03/2026, 10:03:00] Ben: Terrible.",
      "It is late.",
    ],
    [
      "a visitor",
      "Chat transcript\n(10:02:11) Visitor 123: It is late.\n(10:02:15) *** Ben joined the chat ***\n(10:02:30) Ben: Terrible.\nVery terrible.\n(10:03:00) Visitor 123: When?\nAnd why?",
      "It is late. When? And why?",
    ],
    [
      "a bot against a name that we do not know",
      "10:02 - Kim: It is late.\n10:03 - Support Bot: Terrible.",
      "It is late.",
    ],
    [
      "no times",
      "Ticket created from chat transcript\nAnna: It is late.\nBen: Terrible, sorry.\nAnna: When?",
      "It is late. When?",
    ],
    [
      "speakers that cannot be told apart stay",
      "10:02 - Kim: It is late.\n10:03 - Lee: Terrible.",
      "10:02 - Kim: It is late. 10:03 - Lee: Terrible.",
    ],
  ])("%s", (_, text, expected) => expect(own(text)).toBe(expected));
});
