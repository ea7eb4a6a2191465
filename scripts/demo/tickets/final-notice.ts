import { DAY, type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1010",
  subject: "Final notice before chargeback and legal action",
  status: "open",
  channel: "Email",
  brand: "Fernwick Stays",
  requester: {
    name: "Richard Asante",
    email: "r.asante@example.com",
    place: "London, United Kingdom",
    since: 2023,
    orders: [
      { number: "ST-88120", what: "Cottage, seven nights", price: "£1,140.00", state: "Refund promised" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Richard Asante",
      ago: 31 * DAY,
      text: `The cottage we booked (ST-88120) had no heating and no hot water and we left after one night. Please refund the remaining six nights.

R. Asante`,
    },
    {
      who: "agent",
      author: "Joanna Whelan",
      ago: 29 * DAY,
      text: `Dear Mr Asante,

I am sorry about the cottage. A refund of £977.14 has been approved and will be in your account within ten working days.

Joanna Whelan`,
    },
    {
      who: "customer",
      author: "Richard Asante",
      ago: 13 * DAY,
      text: "The ten working days are over. No refund. Kindly tell me when it was sent.",
    },
    {
      who: "note",
      author: "Joanna Whelan",
      ago: 12 * DAY + 20 * HOUR,
      text: "Finance says the refund run failed for everything over £900 in that week. They will do it by hand. Has anyone told him?",
    },
    {
      who: "customer",
      author: "Richard Asante",
      ago: DAY + 9 * HOUR,
      text: `I will say this once more and in plain words.

You have kept £977.14 of my money for a month after promising in writing to return it. I have been lied to. Taking payment for a house that cannot be lived in and then sitting on the refund is nothing short of theft.

If the full amount is not in my account by the end of this week I shall open a chargeback with my card issuer, report you to trading standards and instruct my solicitor. This is my final notice.

Richard Asante`,
    },
  ],
  expected: { temperature: 3, failure: "billing_refund", repeat: true },
} satisfies DemoTicket;
