import { DAY, type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1012",
  subject: "Cake stand broken AGAIN, on the day of the party",
  status: "open",
  channel: "Email",
  brand: "Fernwick Home",
  assignee: "Maya Lindqvist",
  requester: {
    name: "Clara Whitlock",
    email: "clara.whitlock@example.com",
    phone: "+44 20 7946 0182",
    place: "Bath, United Kingdom",
    since: 2019,
    orders: [
      {
        number: "FW-48213-R",
        what: "Marlowe glass cake stand (replacement)",
        price: "£0.00",
        state: "Delivered",
      },
      { number: "FW-48213", what: "Marlowe glass cake stand, 30 cm", price: "£64.00", state: "Damaged" },
      { number: "FW-41960", what: "Linen table runner, oat", price: "£38.00", state: "Delivered" },
    ],
  },
  messages: [
    {
      who: "customer",
      author: "Clara Whitlock",
      ago: 12 * DAY + 2 * HOUR,
      text: `Hello,

The Marlowe glass cake stand arrived today (order FW-48213) and the stem is snapped clean in two. It was lying loose in the box with one sheet of paper around it.

It is for my daughter Edie's tenth birthday, the weekend after next. I have baked her cake every year since she was one, and this was going to be the year it got a proper stand. Could you send another one in time?

Many thanks,
Clara Whitlock`,
      attachments: ["stem.jpg", "inside-of-box.jpg"],
    },
    {
      who: "agent",
      author: "Tom Okafor",
      ago: 10 * DAY + 21 * HOUR,
      text: `Dear customer,

Thank you for contacting Fernwick Home. We are sorry for any inconvenience caused. As per our policy we require photographs of the item and of its packaging before a replacement can be considered.

Kind regards,
Tom`,
    },
    {
      who: "customer",
      author: "Clara Whitlock",
      ago: 10 * DAY + 20 * HOUR,
      text: `Hi Tom,

The photos were in my first email, but here they are again. Please tell me whether a new one will be here in time for the party.

Clara`,
      attachments: ["stem.jpg", "inside-of-box.jpg"],
    },
    { who: "system", ago: 9 * DAY + 4 * HOUR, text: "Replacement order FW-48213-R created by Tom Okafor" },
    {
      who: "agent",
      author: "Tom Okafor",
      ago: 9 * DAY + 4 * HOUR - 6 * MINUTE,
      text: `Dear Clara,

A replacement has been dispatched and should be with you within 3 to 5 working days. It has been checked by hand before leaving our warehouse.

Kind regards,
Tom`,
    },
    {
      who: "note",
      author: "Priya Nair",
      ago: 8 * DAY + 23 * HOUR,
      text: `Heads up from the warehouse: the autumn Marlowe batch has a weak joint between plate and stem, and packing is out of double boxes until next week. The replacement went out in the same single box and I can't find a check against it. I asked for it to be stopped, no answer yet.`,
    },
    {
      who: "customer",
      author: "Clara Whitlock",
      ago: 2 * DAY + 6 * HOUR,
      text: `Still nothing. The tracking has said "label created" for six days. I phoned yesterday, was on hold for 40 minutes and then I was cut off.

The party is the day after tomorrow. Where is it?`,
    },
    {
      who: "agent",
      author: "Tom Okafor",
      ago: DAY + 20 * HOUR,
      text: `Dear Clara,

We understand your frustration. Unfortunately we have no influence on the carrier. Please allow another 24 to 48 hours.

Kind regards,
Tom`,
    },
    { who: "system", ago: 7 * HOUR, text: "Carrier update: FW-48213-R delivered" },
    {
      who: "customer",
      author: "Clara Whitlock",
      ago: 3 * HOUR + 10 * MINUTE,
      text: `This is the THIRD time I am writing to you about one cake stand, and I am shaking as I type.

The replacement came this morning, an hour before eleven ten-year-olds did. Edie unpacked it herself because she wanted to put her cake on it. It is cracked right through the base. Same box, same single sheet of paper. She cut her finger on the edge, and then she asked me what we had done wrong.

You told me it had been checked by hand before it left. That was a lie. Nobody checked anything! I have sent photos twice, stayed in for three days, spent 40 minutes on hold, and not one person has said what went wrong or that it was your fault. Her cake stood on a chopping board.

You ruined her birthday. I want my £64 back, I want to know how this can happen twice, and I want a real person to ring me. If I read "sorry for any inconvenience" once more I am going to my card company, and the pictures go everywhere I can post them.

Clara Whitlock`,
      attachments: ["cracked-base.jpg"],
    },
  ],
  expected: { temperature: 3, failure: "damaged_defective", repeat: true },
} satisfies DemoTicket;
