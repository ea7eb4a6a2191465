import { DAY, type DemoTicket } from "../ticket.ts";

export default {
  id: "1011",
  subject: "Not what I expected for the price",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  requester: {
    name: "Beatriz Nogueira",
    email: "beatriz.nogueira@example.net",
    place: "Porto, Portugal",
    since: 2025,
    orders: [{ number: "FW-49655", what: "Cloud duvet, four seasons", price: "€240.00", state: "Delivered" }],
  },
  messages: [
    {
      who: "customer",
      author: "Beatriz Nogueira",
      ago: 2 * DAY,
      text: `Dear Fernwick team,

I saved up for the Cloud duvet because the reviews were so lovely, and I have to say that I'm disappointed. After one wash the filling has gathered in the corners and the middle is as thin as a sheet. The cotton feels cheap too. For €240 I expected better quality.

It is my first order with you. What do you suggest?

Beatriz Nogueira`,
    },
  ],
  expected: { temperature: 1, failure: "quality_expectation", repeat: false },
} satisfies DemoTicket;
