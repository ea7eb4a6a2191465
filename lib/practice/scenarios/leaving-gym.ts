import type { Scenario } from "../scenario";

export default {
  title: "Cancel my membership",
  trains: "Somebody is leaving: let them go easily, and learn why",
  failure: "billing_refund",
  customer: "Kofi Mensah",
  know: [
    "He wrote to leave on 2 April; the form was never opened, so May (€39) was charged.",
    "You can end it today, back to 30 April, and refund the €39 within three days.",
    "Or a pause until September for free.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "I cancelled in April and you still charged me €39 for May. I've asked twice. I'm leaving anyway, the showers have been cold for months, but stop taking my money. I want my membership cancelled and my €39 back. Fed up.",
  ],
  missing: {
    heard: [2, "No, I don't want an offer. Cold showers, cancelled in April, charged in May. I'm annoyed."],
    owned: [2, "So I just didn't cancel, in your view? Nobody says what went wrong. I'm fed up."],
    plan: [0, "Good words. Am I out now or not? And my €39?"],
    date: [0, "And when do I get the money back?"],
  },
  hurt: [3, "So I should have read clause 9? You took my money after I cancelled. That's theft. I'm angry."],
  last: [
    3,
    "I'll have the bank take it back and tell the whole team to leave too. I'm furious. Ridiculous, the worst company ever.",
  ],
  twist: [0, "Thanks, that was easy. Do I have to hand in the key card?"],
  wants: "answer",
  won: [0, "Money is back. Thanks, I may come again in autumn."],
  lost: [2, "My bank has taken it back. Five of us have left. Never again."],
  models: [
    "Hi Kofi,\n\nYou cancelled in April, asked twice, and we still took €39 for May, after months of cold showers: I'm sorry. Your form from 2 April was never opened here, and that is our mistake.\n\nI've ended your membership today, as of 30 April, and sent the €39 back to you; it's on your account within three days. I've told the manager about the showers, too.",
    "Hi Kofi,\n\nNo, you can keep the key card or throw it away: it stopped working today. The €39 is with you within three days, and I'll write to you on Friday to check that it arrived.",
  ],
} satisfies Omit<Scenario, "id">;
