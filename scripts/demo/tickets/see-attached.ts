import { type DemoTicket, MINUTE } from "../ticket.ts";

export default {
  id: "1024",
  subject: "Invoice INV-21044",
  status: "open",
  channel: "Email",
  brand: "Fernwick Connect",
  requester: {
    name: "Noor van Dijk",
    email: "noor.vandijk@example.net",
    place: "Ghent, Belgium",
    since: 2024,
    orders: [{ number: "INV-21044", what: "Fibre 250, monthly", price: "€42.00", state: "Paid" }],
  },
  messages: [
    {
      who: "customer",
      author: "Noor van Dijk",
      ago: 6 * MINUTE,
      text: "See attached.",
      attachments: ["INV-21044.pdf"],
    },
  ],
  expected: { temperature: "unsure" },
} satisfies DemoTicket;
