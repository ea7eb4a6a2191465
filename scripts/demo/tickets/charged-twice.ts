import { type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1021",
  subject: "Charged twice for the same invoice",
  status: "open",
  channel: "Web form",
  brand: "Fernwick Connect",
  requester: {
    name: "Fatima Haddad",
    email: "fatima.haddad@example.com",
    place: "Birmingham, United Kingdom",
    since: 2021,
    orders: [
      { number: "INV-20931", what: "Fibre 500, quarterly", price: "£129.00", state: "Paid" },
      { number: "INV-20931", what: "Fibre 500, quarterly", price: "£129.00", state: "Paid" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Fatima Haddad",
      ago: HOUR + 45 * MINUTE,
      text: `You have taken £129.00 from my account twice today for invoice INV-20931. I can see both payments, four minutes apart.

My rent goes out tomorrow and because of this there is not enough left to cover it. I am really not happy. Please refund the second payment today and confirm it in writing, so that I have something to show my bank.

Fatima Haddad`,
      attachments: ["bank-statement.pdf"],
    },
  ],
  expected: { temperature: 1, failure: "billing_refund", repeat: false },
} satisfies DemoTicket;
