import { DAY, type DemoTicket, HOUR } from "../ticket.ts";

export default {
  id: "1007",
  subject: "Wasserkocher nach zwei Wochen defekt",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  requester: {
    name: "Jürgen Weiß",
    email: "juergen.weiss@example.org",
    place: "Göttingen, Germany",
    since: 2021,
    orders: [{ number: "FW-47104", what: "Kettle, enamel, 1.7 l", price: "€69.00", state: "Delivered" }],
  },
  messages: [
    {
      who: "customer",
      author: "Jürgen Weiß",
      ago: 2 * DAY + 6 * HOUR,
      text: `Guten Tag,

der Wasserkocher aus meiner Bestellung FW-47104 heizt seit gestern nicht mehr, nach gerade einmal zwei Wochen. Das ist ärgerlich, zumal schon das erste Gerät umgetauscht werden musste.

Ich bitte Sie um eine Erstattung auf mein Konto, ein drittes Gerät möchte ich nicht mehr.

Mit freundlichen Grüßen
Jürgen Weiß`,
    },
  ],
  expected: { temperature: "unsure" },
} satisfies DemoTicket;
