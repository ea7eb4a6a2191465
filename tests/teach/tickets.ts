import type { UnknownTicket } from "../pages/unknown/unknown";

export const kettle: UnknownTicket = {
  id: "48127",
  subject: "Kettle arrived broken",
  customer: "Ana Ruiz",
  messages: [
    {
      who: "customer",
      author: "Ana Ruiz",
      at: "2026-11-02T09:15:00.000Z",
      text: ["The kettle came with a crack in its lid.", "I need it for Sunday, please send another one."],
    },
    {
      who: "agent",
      author: "Ben Okafor",
      at: "2026-11-02T10:42:00.000Z",
      text: ["I am sorry about the lid, Ana. Could you send me a picture of it?"],
    },
    { who: "customer", author: "Ana Ruiz", at: "2026-11-03T08:01:00.000Z", text: ["Here it is."] },
    {
      who: "agent",
      author: "Mei Tanaka",
      at: "2026-11-03T11:30:00.000Z",
      text: ["Thank you. A new one leaves our house today and is with you on Friday."],
    },
  ],
};

/** One message more. */
export const grown: UnknownTicket = {
  ...kettle,
  messages: [
    ...kettle.messages,
    {
      who: "customer",
      author: "Ana Ruiz",
      at: "2026-11-07T18:20:00.000Z",
      text: ["It is Saturday and nothing came."],
    },
  ],
};

export const parcel: UnknownTicket = {
  id: "50333",
  subject: "Where is my parcel?",
  customer: "Jonas Lind",
  messages: [
    {
      who: "customer",
      author: "Jonas Lind",
      at: "2026-11-05T12:00:00.000Z",
      text: ["Third week, still nothing."],
    },
    {
      who: "customer",
      author: "Jonas Lind",
      at: "2026-11-06T12:05:00.000Z",
      text: ["Hello? Is anybody there who reads this?"],
    },
    {
      who: "agent",
      author: "Ben Okafor",
      at: "2026-11-06T14:00:00.000Z",
      text: ["Three weeks is far too long. I am calling the carrier now."],
    },
  ],
};

/** Among the messages stand a note of the team's and a line of the program. */
export const withNote: UnknownTicket = {
  ...kettle,
  messages: [
    ...kettle.messages.slice(0, 3),
    {
      who: "note",
      author: "Mei Tanaka",
      at: "2026-11-03T09:00:00.000Z",
      text: ["Stock is back, she can have one."],
    },
    { who: "system", author: "Care", at: "2026-11-03T09:01:00.000Z", text: ["Priority was set to high"] },
    ...kettle.messages.slice(3),
  ],
};
