import { describe, expect, test } from "vitest";
import type { ActId } from "../../lib/acts/act";
import { actsOf } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

const does = (text: string, act: ActId) => (actsOf(agentMessage(text)).get(act) ?? []).length > 0;

describe("a deed", () => {
  test.each([
    "Can you DM us your number? We'll take a look.",
    "Please write to help@example.com. Our team will reply within a day.",
    "Once you send us the label, we will refund it.",
    "Do share your number over DM, and we'll arrange a callback.",
  ])("is not committed to while it hangs on the customer: %s", (text) => {
    expect(does(text, "commits_action")).toBe(false);
  });

  test.each([
    "Please check your inbox. I've sent you the label.",
    "Which model is it? We'll look into it meanwhile.",
    "I will put it right.",
    "The repair will be finished by 6 pm.",
    "Your courier is booked for Thursday.",
    "We're paying the postage.",
    "The site is back up.",
  ])("is committed to where it does not: %s", (text) => {
    expect(does(text, "commits_action")).toBe(true);
  });

  test.each([
    "We sent you the wrong lamp twice, first on Monday.",
    "We delivered it late on Friday.",
    "We changed our prices on Monday.",
    "We're constantly adding new maps.",
  ])("that went amiss, or is for everybody, is none: %s", (text) => {
    expect(does(text, "commits_action")).toBe(false);
    expect(does(text, "time_bound")).toBe(false);
  });
});

describe("an offer", () => {
  test.each([
    "I've popped £5 on your card.",
    "We can't change the date, but you can swap it for another day.",
    "A lift home is on us.",
    "We'll get you on the next bus.",
    "You can change the size without a fee.",
  ])("is made in: %s", (text) => expect(does(text, "offers_remedy_or_options")).toBe(true));

  test.each([
    "That mix-up is on us.",
    "We want to make this right.",
    "We can't see orders here. You can chat with our team.",
    "Please ask your bank for the refund.",
    "Here is news on using the app.",
  ])("is not made in: %s", (text) => expect(does(text, "offers_remedy_or_options")).toBe(false));
});

describe("another channel", () => {
  test.each([
    "You'd have to ring our claims line on 0800 400 600.",
    "Mind sending us a private message?",
    "It's best to speak with the hotel about that.",
    "To report a lost bag, open the trip and tap Lost.",
    "@FixItDesk are the right people for this.",
  ])("is named in: %s", (text) => expect(does(text, "redirects_channel")).toBe(true));

  test.each([
    "No need to call us.",
    "The team is on it and will contact you via phone.",
    "You can use your ticket on the later train.",
    "I'm raising a ticket for you.",
  ])("is not where the customer is sent in: %s", (text) =>
    expect(does(text, "redirects_channel")).toBe(false),
  );
});

describe("a question", () => {
  test.each([
    "@12345 What error do you see?",
    "Could you please elaborate?",
    "Kindly elaborate your concern so that we can assist.",
    "Tell us what broke and DM your order number.",
  ])("wants a fact in: %s", (text) => expect(does(text, "asks_clarifying")).toBe(true));

  test.each([
    "Let us know if it happens again.",
    "What's the six-digit file reference?",
    "Would you be able to install the update?",
    "Does restarting the phone help?",
    "Hope this helps clarify.",
    "We went on and on, didn't we?",
  ])("wants none in: %s", (text) => expect(does(text, "asks_clarifying")).toBe(false));
});
