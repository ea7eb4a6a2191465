/** What stands in the test's Znuny: who works there, and what was written in each ticket. All made up. */

export interface Agent {
  user: string;
  password: string;
  first: string;
  last: string;
  email: string;
  /** Znuny's own names for what an agent may choose in "Personal Preferences". */
  preferences: Record<string, string>;
}

export interface Entry {
  side: "customer" | "agent" | "note" | "system";
  /** `Name <address>`, or an address alone. */
  from: string;
  /** How long ago, hours. */
  hoursAgo: number;
  /** Paragraphs of plain text, in lines as short as mail programs make them. */
  text: string[];
  /** Somebody else's words below, in a mail without HTML or the plain half of one with it. */
  quoted?: string;
  /** The same words as a mail program or Znuny's editor formats them. */
  html?: string;
}

/** The first entry and every other one of a customer come as mails, through Znuny's own post office. */
export interface SeededTicket {
  subject: string;
  entries: Entry[];
}

const agent = (user: string, first: string, last: string, preferences: Agent["preferences"] = {}): Agent => ({
  user,
  password: "password",
  first,
  last,
  email: `${user}@helpdesk.example`,
  preferences: { UserLanguage: "en", ...preferences },
});

export const agents = {
  /** As Znuny comes. */
  usual: agent("ines", "Ines", "Duarte"),
  german: agent("tom", "Tom", "Adeyemi", { UserLanguage: "de", UserTimeZone: "Europe/Berlin" }),
};

const written = ({ first, last, email }: Agent) => `${first} ${last} <${email}>`;
const INES = written(agents.usual);
const TOM = written(agents.german);
const HANNAH = "Hannah Osei <hannah.osei@customer.example>";
const MAIRE = `"O'Brien-Śliwa, Máire" <maire@customer.example>`;

const splitDesk: SeededTicket = {
  subject: "Walnut desk delivered with a split top, second time",
  entries: [
    {
      side: "customer",
      from: HANNAH,
      hoursAgo: 52,
      text: [
        "The second desk has come with a split top, exactly like the first one.",
        "I took two days off work to be here for your drivers. I am furious, and I want my money back.",
        "Hannah Osei",
      ],
      html: "<div>The <b>second desk</b> has come with a split top, exactly like the first one.</div><div><br></div><div>I took two days off work to be here for your drivers. I am furious, and I want my money back.</div><div><br></div><div>Hannah Osei</div>",
    },
    {
      side: "system",
      from: "Support <support@helpdesk.example>",
      hoursAgo: 51.9,
      text: ["Thank you for your mail. We answer within a day."],
    },
    {
      side: "agent",
      from: INES,
      hoursAgo: 48,
      text: ["Hello Hannah,", "could you send us a photo of the split?", "Kind regards,\nInes Duarte"],
      html: "Hello Hannah,<br /><br />could you send us a photo of the split?<br /><br />Kind regards,<br />Ines Duarte",
    },
    {
      side: "note",
      from: TOM,
      hoursAgo: 27,
      text: ["The photos are in the first order's ticket. A refund of 420 EUR is approved."],
    },
    {
      side: "customer",
      from: HANNAH,
      hoursAgo: 26,
      text: [
        "A photo? You have had three of them since Monday. Does anybody there read what we write? I am furious.",
      ],
      quoted: "> Hello Hannah,\n>\n> could you send us a photo of the split?",
      html: '<div>A photo? You have had three of them since Monday. Does anybody there read what we write? I am furious.</div><div><br></div><blockquote type="cite"><div>Hello Hannah,</div><div>could you send us a photo of the split?</div></blockquote>',
    },
  ],
};

/** A sender whose mail program gives no name and no HTML. */
const lateGift: SeededTicket = {
  subject: "Lieferung kam nicht – Geschenk für morgen",
  entries: [
    {
      side: "customer",
      from: "b.koehler@kunde.example",
      hoursAgo: 5,
      text: [
        "Guten Tag,",
        "das Paket hängt seit fünf Tagen fest, und morgen ist der Geburtstag\nmeiner Tochter. Ich bin sehr enttäuscht.",
        "Mit freundlichen Grüßen\nBärbel Köhler",
      ],
    },
  ],
};

/** Characters that are not safe to write into a page, and a quote in a plain mail. */
const returnedCoat: SeededTicket = {
  subject: 'Returned coat <size 40> & still no "refund"',
  entries: [
    {
      side: "customer",
      from: MAIRE,
      hoursAgo: 90,
      text: ["The coat went back on 2 May & my refund <24.90> has not come."],
    },
    {
      side: "agent",
      from: INES,
      hoursAgo: 70,
      text: ["Our finance team is looking into it."],
      html: "Our finance team is looking into it.",
    },
    {
      side: "customer",
      from: MAIRE,
      hoursAgo: 60,
      text: ["And?"],
      quoted: "> Our finance team is looking into it.",
    },
  ],
};

export const tickets: SeededTicket[] = [splitDesk, lateGift, returnedCoat];
