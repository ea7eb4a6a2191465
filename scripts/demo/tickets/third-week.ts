import { DAY, type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1017",
  subject: "Bookshelf, third week now",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  assignee: "Maya Lindqvist",
  requester: {
    name: "Daniel Kowalski",
    email: "d.kowalski@example.net",
    phone: "+48 22 555 01 44",
    place: "Warsaw, Poland",
    since: 2023,
    orders: [{ number: "FW-47730", what: "Ladder bookshelf, oak", price: "€219.00", state: "Delayed" }],
  },
  messages: [
    {
      who: "customer",
      author: "Daniel Kowalski",
      ago: 9 * DAY + 3 * HOUR,
      text: `Hello, the bookshelf I ordered (FW-47730) was meant to take five working days. It has been two weeks. Where is it please?`,
    },
    {
      who: "agent",
      author: "Lewis Grant",
      ago: 8 * DAY + 6 * HOUR,
      text: `Hi Daniel,

Thanks for getting in touch! Your order is on its way and should reach you shortly.

Best,
Lewis`,
    },
    {
      who: "customer",
      author: "Daniel Kowalski",
      ago: 6 * HOUR + 15 * MINUTE,
      text: `Hi Lewis,

It's the third week and still nothing. "Shortly" was eight days ago. My books are in boxes all over the hallway and I have now taken two afternoons off work to wait for a delivery that never came.

I'm getting tired of asking. Please give me an actual date this time.

Daniel`,
    },
  ],
  expected: { temperature: 1, failure: "delay_late", repeat: true },
} satisfies DemoTicket;
