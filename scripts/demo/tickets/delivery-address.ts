import { type DemoTicket, MINUTE } from "../ticket.ts";

export default {
  id: "1023",
  subject: "How do I add a second delivery address?",
  status: "open",
  channel: "Web form",
  brand: "Fernwick Home",
  requester: {
    name: "Henrik Solberg",
    email: "henrik.solberg@example.com",
    place: "Bergen, Norway",
    since: 2022,
    orders: [{ number: "FW-51002", what: "Stoneware mugs, set of six", price: "€54.00", state: "Preparing" }],
  },
  messages: [
    {
      who: "customer",
      author: "Henrik Solberg",
      ago: 18 * MINUTE,
      text: `Hi there,

I would like to send a set of mugs to my sister but keep my own address for everything else. Is there a way to save two addresses in my account, and can I choose between them at checkout?

Thanks, and have a good day
Henrik`,
    },
  ],
  expected: { temperature: 0, repeat: false },
} satisfies DemoTicket;
