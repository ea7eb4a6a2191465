/** The conversations of the model. Nobody in them exists. */

export interface Comment {
  side: "end-user" | "agent" | "internal";
  /** Absent where the comment before it is by the same person: the page does not repeat the name. */
  sender?: string;
  origin: "EmailInteraction" | "WebInteraction" | "Trigger";
  /** ISO 8601. */
  at: string;
  /** One entry a paragraph; lines parted by `\n`. */
  text: string[];
}

export interface Ticket {
  id: string;
  subject: string;
  requester: string;
  comments: Comment[];
}

export const AGENT = "Marta Kowal";

export const TICKETS: Ticket[] = [
  {
    id: "101",
    subject: "Espresso machine never arrived",
    requester: "Priya Nair",
    comments: [
      {
        side: "end-user",
        sender: "Priya Nair",
        origin: "EmailInteraction",
        at: "2026-11-16T09:12:04Z",
        text: [
          "Hello,",
          "my espresso machine should have come on Friday.\nOrder B-20417. When will it be here?",
        ],
      },
      {
        side: "agent",
        sender: "Parcel Desk",
        origin: "Trigger",
        at: "2026-11-16T09:12:09Z",
        text: ["We have received your request. We are sorry for any inconvenience."],
      },
      {
        side: "internal",
        sender: "Tom Reyes",
        origin: "WebInteraction",
        at: "2026-11-17T08:05:00Z",
        text: ["The carrier lost it. There is one in Leeds."],
      },
      {
        side: "end-user",
        sender: "Priya Nair",
        origin: "EmailInteraction",
        at: "2026-11-18T07:58:11Z",
        text: ["Two days and no word from you. This is unacceptable!", "I am furious. I want my money back."],
      },
      {
        side: "end-user",
        origin: "EmailInteraction",
        at: "2026-11-18T08:01:40Z",
        text: ["And your phone line is dead."],
      },
    ],
  },
  {
    id: "102",
    subject: "Charged twice again",
    requester: "Jonas Weber",
    comments: [
      {
        side: "end-user",
        sender: "Jonas Weber",
        origin: "WebInteraction",
        at: "2026-11-19T10:00:00Z",
        text: ["You charged me twice. This is the third time this year!"],
      },
      {
        side: "agent",
        sender: AGENT,
        origin: "WebInteraction",
        at: "2026-11-19T10:30:00Z",
        text: ["Thank you for telling us, Jonas.", "Which card did you use?"],
      },
      {
        side: "end-user",
        sender: "Jonas Weber",
        origin: "EmailInteraction",
        at: "2026-11-20T12:00:00Z",
        text: ["The same as always. I am still waiting."],
      },
    ],
  },
  {
    id: "103",
    subject: "A word of thanks",
    requester: "Li Wei",
    comments: [
      {
        side: "end-user",
        sender: "Li Wei",
        origin: "EmailInteraction",
        at: "2026-11-20T08:00:00Z",
        text: ["The new cups came today. Thank you, they are lovely."],
      },
    ],
  },
];
