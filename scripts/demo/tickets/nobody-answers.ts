import { DAY, type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1014",
  subject: "Is anybody there?",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  requester: {
    name: "Marcus Bell",
    email: "marcus.bell@example.com",
    place: "Cork, Ireland",
    since: 2021,
    orders: [
      { number: "FW-46551", what: "Pendant light, smoked glass", price: "€148.00", state: "Delivered" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Marcus Bell",
      ago: 14 * DAY + 3 * HOUR,
      text: `Hi, could you send me the fitting instructions for the pendant light from order FW-46551? They were not in the box. Thanks, Marcus`,
    },
    {
      who: "customer",
      author: "Marcus Bell",
      ago: 9 * DAY + 5 * HOUR,
      text: "Hi, just following up on my email from last week. Still waiting for those instructions.",
    },
    {
      who: "customer",
      author: "Marcus Bell",
      ago: 5 * HOUR,
      text: `Two weeks. Three emails. Not one reply. Nobody has answered me, not even to say that you got my message.

I am asking for ONE sheet of paper. I have an electrician booked for the second time and I will be paying him for nothing again. This is the worst customer service I have ever had to deal with. Does anyone actually read these?

Marcus Bell`,
    },
  ],
  expected: { temperature: 2, failure: "no_response", repeat: true },
} satisfies DemoTicket;
