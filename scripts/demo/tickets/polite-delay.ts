import { DAY, type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1019",
  subject: "Order FW-50177: any news?",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  requester: {
    name: "Margaret Oyelaran",
    email: "m.oyelaran@example.org",
    place: "Leeds, United Kingdom",
    since: 2017,
    orders: [
      { number: "FW-50177", what: "Reading lamp, brass", price: "£89.00", state: "In transit" },
      { number: "FW-39814", what: "Wool throw, heather", price: "£72.00", state: "Delivered" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Margaret Oyelaran",
      ago: DAY + 2 * HOUR,
      text: `Good morning,

My reading lamp (order FW-50177) was due three days ago and has not arrived yet. I expect the bad weather has something to do with it, and there is no great hurry. Could you let me know roughly when to expect it, so that I can ask my neighbour to be in?

With best wishes
Margaret Oyelaran`,
    },
  ],
  expected: { temperature: 0, failure: "delay_late", repeat: false },
} satisfies DemoTicket;
