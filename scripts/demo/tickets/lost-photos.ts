import { DAY, type DemoTicket, HOUR, MINUTE } from "../ticket.ts";

export default {
  id: "1015",
  subject: "All my photos of my father are gone",
  status: "open",
  channel: "Email",
  brand: "Fernwick Frames",
  assignee: "Maya Lindqvist",
  requester: {
    name: "Owen Pritchard",
    email: "owen.pritchard@example.com",
    place: "Swansea, United Kingdom",
    since: 2016,
    orders: [{ number: "FR-11582", what: "Family library, 2 TB", price: "£79.00 a year", state: "Active" }],
  },
  messages: [
    {
      who: "customer",
      author: "Owen Pritchard",
      ago: DAY + 4 * HOUR,
      text: `Hello. Since your update the night before last the albums from 2016 to 2019 in my library are empty. The names are there but the pictures have disappeared, about 4,100 of them. Can you please restore them?

Owen Pritchard`,
    },
    {
      who: "agent",
      author: "Lewis Grant",
      ago: 23 * HOUR,
      text: `Hi Owen,

Files that have been deleted are removed from our servers after 30 days and cannot be recovered. We recommend keeping a local backup of important pictures.

Is there anything else I can help you with?

Lewis`,
    },
    {
      who: "customer",
      author: "Owen Pritchard",
      ago: 20 * HOUR + 40 * MINUTE,
      text: `I did not delete anything. Your update did.

Those are the last three years of my father's life. The photos of him holding my son, the only ones there are, were in there. I paid you every year for ten years so that I would never lose them, and you tell me that I should have kept a backup? You WERE the backup.

It's unforgivable, and I am heartbroken. I don't want a voucher. I want someone who knows what they are doing to look for them, and I want to be told the truth about whether they still exist.

Owen`,
    },
  ],
  expected: { temperature: 2, failure: "lost_item_or_data", repeat: true },
} satisfies DemoTicket;
