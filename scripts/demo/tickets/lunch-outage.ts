import { type DemoTicket, MINUTE } from "../ticket.ts";

export default {
  id: "1022",
  subject: "Line down, card machines dead, restaurant full",
  status: "open",
  channel: "Chat",
  brand: "Fernwick Connect",
  requester: {
    name: "Gino Ferrara",
    email: "gino@trattoria-ferrara.example",
    phone: "+44 161 496 0733",
    place: "Manchester, United Kingdom",
    since: 2020,
    orders: [
      {
        number: "SVC-7715",
        what: "Business Fibre with 4 h repair",
        price: "£68.00 a month",
        state: "Active",
      },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Gino Ferrara",
      ago: 52 * MINUTE,
      text: "Our internet is down again. Line SVC-7715. No card payments at all. Can somebody look NOW please, lunch has started",
    },
    { who: "system", ago: 51 * MINUTE, text: "Gino Ferrara is number 14 in the queue" },
    {
      who: "agent",
      author: "Lewis Grant",
      ago: 40 * MINUTE,
      text: "Hi! Have you tried turning the router off and on again?",
    },
    {
      who: "customer",
      author: "Gino Ferrara",
      ago: 38 * MINUTE,
      text: "Yes. Three times. The red light stays on. This is the second time this month",
    },
    {
      who: "customer",
      author: "Gino Ferrara",
      ago: 24 * MINUTE,
      text: `Hello??? This is ridiculous. I have 60 people eating and every one of them is asking how to pay. I already had to let a table of eight walk out on a promise. We are losing money every single minute and you ask me about the router!

I pay for four hour repair. When is my line back?`,
    },
  ],
  expected: { temperature: 2, failure: "outage_bug", repeat: true },
} satisfies DemoTicket;
