import { DAY, type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1009",
  subject: "Great service as always",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  requester: {
    name: "Tobias Renn",
    email: "tobias.renn@example.org",
    place: "Vienna, Austria",
    since: 2020,
    orders: [
      { number: "FW-49012-R", what: "Curtains, 140 cm, moss (exchange)", price: "€0.00", state: "Delivered" },
      { number: "FW-49012", what: "Curtains, 140 cm, moss", price: "€96.00", state: "Returned" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Tobias Renn",
      ago: 8 * DAY,
      text: "Hi, I ordered the moss green curtains in 140 cm (FW-49012) and got the grey ones. Could you exchange them please? Tobias",
    },
    {
      who: "agent",
      author: "Tom Okafor",
      ago: 7 * DAY + 4 * HOUR,
      text: `Hi Tobias,

Sorry about the mix-up. The right pair leaves us today.

Tom`,
    },
    {
      who: "customer",
      author: "Tobias Renn",
      ago: 4 * HOUR + 30 * MINUTE,
      text: `Great service as always! I send back the wrong curtains, I wait a week, and what do you send me? The same wrong curtains. In grey. Again. Bravo, that must have taken real effort.

By now I own the finest collection of grey curtains in the district. Thanks for nothing.`,
    },
  ],
  expected: { temperature: 2, failure: "wrong_or_missing_item", repeat: true },
} satisfies DemoTicket;
