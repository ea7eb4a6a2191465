import { type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1016",
  subject: "The way your technician spoke to me",
  status: "open",
  channel: "Email",
  brand: "Fernwick Connect",
  requester: {
    name: "Agnes Thornbury",
    email: "agnes.thornbury@example.org",
    phone: "+44 1632 960 417",
    place: "Hexham, United Kingdom",
    since: 2014,
    orders: [
      { number: "VISIT-3308", what: "Installation, Fibre 100", price: "£45.00", state: "Not completed" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Agnes Thornbury",
      ago: 8 * HOUR,
      text: `Dear Sir or Madam,

Your technician came to my house yesterday (visit VISIT-3308) and I have not been spoken to like that in seventy-one years.

When I asked him to take his boots off he laughed. When I asked what the box in my hall was for, he told me that people my age should leave these things alone, and that he did not have all day for me. He was rude and condescending from the first minute to the last, and he left without finishing the work.

It was appalling. I felt humiliated in my own home. I would like an apology from somebody who means it, and I do not want that man to come here again.

Yours faithfully
Agnes Thornbury`,
    },
  ],
  expected: { temperature: 2, failure: "staff_behaviour", repeat: false },
} satisfies DemoTicket;
