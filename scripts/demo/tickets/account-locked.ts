import { type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1020",
  subject: "Locked out, reset link keeps failing",
  status: "open",
  channel: "Web form",
  brand: "Fernwick Frames",
  requester: {
    name: "Yuki Tanabe",
    email: "yuki.tanabe@example.com",
    place: "Utrecht, Netherlands",
    since: 2022,
    orders: [{ number: "FR-20977", what: "Studio library, 5 TB", price: "€149.00 a year", state: "Active" }],
  },
  messages: [
    {
      who: "customer",
      author: "Yuki Tanabe",
      ago: 2 * HOUR + 20 * MINUTE,
      text: `Hi,

I'm locked out of my account since this morning. I have asked for the password reset link four times now and every time the page says that it has expired, even when I click it within a minute. I don't understand what I am doing wrong.

It is getting urgent: I have to hand over a client's wedding pictures at five today and I can't log in. This is quite frustrating. Can you please unlock it or give me another way in?

Yuki`,
    },
  ],
  expected: { temperature: 1, failure: "account_access", repeat: true },
} satisfies DemoTicket;
