import { DAY, type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1013",
  subject: "Return refused by one day",
  status: "pending",
  channel: "Web form",
  brand: "Fernwick Home",
  assignee: "Maya Lindqvist",
  requester: {
    name: "Hannah Lindgren",
    email: "hannah.lindgren@example.org",
    place: "Uppsala, Sweden",
    since: 2018,
    orders: [{ number: "FW-45208", what: "Hallway bench, ash", price: "€174.00", state: "Return refused" }],
  },
  messages: [
    {
      who: "customer",
      author: "Hannah Lindgren",
      ago: DAY + 5 * HOUR,
      text: `Hello,

I have been told that I can't return the bench from order FW-45208 because your 30 days ended on Saturday. I came to the shop on Saturday. It was closed for stocktaking! On Sunday I was one day late and the answer was that the policy is the policy.

I find that really unfair. It has never been unpacked and I have bought from you for years without sending anything back. I'm disappointed that nobody was willing to think about it for even a minute. Please look at it again.

Hannah Lindgren`,
    },
  ],
  expected: { temperature: 1, failure: "policy_unfair", repeat: false },
} satisfies DemoTicket;
