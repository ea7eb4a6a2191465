import { DAY, type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1008",
  subject: "One chair missing from the set",
  status: "solved",
  channel: "Email",
  brand: "Fernwick Home",
  assignee: "Maya Lindqvist",
  requester: {
    name: "Amara Diallo",
    email: "amara.diallo@example.com",
    place: "Lyon, France",
    since: 2022,
    orders: [
      { number: "FW-48877", what: "Dining chairs, set of four", price: "€316.00", state: "Delivered" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Amara Diallo",
      ago: 6 * DAY + 2 * HOUR,
      text: `Hello, order FW-48877 was for four dining chairs and only three arrived. We have guests on Saturday, so this is a bit annoying. When will the fourth one come?

Amara Diallo`,
    },
    {
      who: "agent",
      author: "Maya Lindqvist",
      ago: 6 * DAY + HOUR + 20 * MINUTE,
      text: `Hello Amara,

I'm sorry that we packed three chairs when you ordered four. That was our mistake, and I don't want you to be a chair short when your guests arrive.

I can send the fourth chair by courier so that you have it tomorrow before noon, or lend you one from our Lyon shop this evening if that is easier. Which would you prefer? I have also refunded the delivery charge of €19.

I will write to you tomorrow afternoon to make sure that it is there.

Maya`,
    },
    {
      who: "customer",
      author: "Amara Diallo",
      ago: 6 * DAY + 40 * MINUTE,
      text: "Oh, that is kind. The courier tomorrow would be perfect.",
    },
    {
      who: "agent",
      author: "Maya Lindqvist",
      ago: 5 * DAY + 30 * MINUTE,
      text: `Hello Amara,

The courier tells me that the chair was handed over this morning. Is everything there now, and is it to your complete satisfaction?

Maya`,
    },
    {
      who: "customer",
      author: "Amara Diallo",
      ago: 4 * DAY + 22 * HOUR,
      text: `Dear Maya,

It's here and it's perfect, all four are round the table. Thank you so much for sorting this out so quickly, I'm really impressed. You have a very happy customer.

Amara`,
    },
    { who: "system", ago: 4 * DAY + 21 * HOUR, text: "Marked as solved by Maya Lindqvist" },
  ],
  expected: { temperature: 0, failure: "wrong_or_missing_item", repeat: false },
} satisfies DemoTicket;
