import { type DemoTicket, MINUTE } from "../ticket.ts";

export default {
  id: "1018",
  subject: "Booking cancelled while we were on the plane",
  status: "open",
  channel: "App",
  brand: "Fernwick Stays",
  requester: {
    name: "Sofia Marchetti",
    email: "sofia.marchetti@example.net",
    phone: "+39 06 5550 1337",
    place: "Rome, Italy",
    since: 2024,
    orders: [{ number: "ST-90417", what: "Family room, two nights", price: "€386.00", state: "Cancelled" }],
  },
  messages: [
    {
      who: "system",
      ago: 5 * 60 * MINUTE,
      text: "Booking ST-90417 cancelled by the property: overbooked",
    },
    {
      who: "customer",
      author: "Sofia Marchetti",
      ago: 50 * MINUTE,
      text: `We are standing in the lobby with two small children and the man at the desk says that our room does not exist. You cancelled our booking (ST-90417, paid in full!) while we were in the air. An email at lunchtime is not telling us. It's disgraceful.

Every hotel in walking distance is full because of the marathon. My youngest is asleep on a suitcase. I need a room for tonight and I need somebody to call me now on the number in my profile.`,
    },
  ],
  expected: { temperature: 2, failure: "cancellation_booking", repeat: false },
} satisfies DemoTicket;
