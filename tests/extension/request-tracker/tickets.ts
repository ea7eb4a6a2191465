/**
 * What stands in the test's Request Tracker: who works there, and the mails that made its tickets. Each
 * mail goes through Request Tracker's own mail gateway, as a customer's or an agent's mail program would
 * send it.
 */

export interface Agent {
  user: string;
  password: string;
  name: string;
  email: string;
  /** Request Tracker's own names for what an agent may choose in "Settings". */
  preferences: Record<string, string | number>;
}

interface Mail {
  /** `Name <address>`, or an address alone. */
  from: string;
  /** How long ago it came, hours. */
  hoursAgo: number;
  /** Paragraphs of plain text. */
  text: string[];
  /** The same words as a mail program formats them; the mail then carries both. */
  html?: string;
  /** To the colleagues only. */
  internal?: true;
}

export interface SeededTicket {
  subject: string;
  mails: Mail[];
}

const agent = (user: string, name: string, preferences: Agent["preferences"] = {}): Agent => ({
  user,
  password: "password",
  name,
  email: `${user}@helpdesk.example`,
  preferences,
});

export const agents = {
  /** As Request Tracker comes: rich text, oldest message first, history after the page. */
  rich: agent("ines", "Ines Duarte"),
  /** A plain text box, and the history in the page itself, newest first. */
  plain: agent("petra", "Petra Holm", {
    MessageBoxRichText: 0,
    ShowHistory: "always",
    OldestTransactionsFirst: 0,
  }),
  /** Writes to colleagues. */
  colleague: agent("tom", "Tom Adeyemi"),
  /** Gets the history by clicking for it. */
  clicking: agent("runa", "Runa Bakke", { ShowHistory: "click" }),
  /** Gets it by scrolling, newest first, with times as mails have them. */
  scrolling: agent("luca", "Luca Moretti", {
    ShowHistory: "scroll",
    OldestTransactionsFirst: 0,
    DateTimeFormat: "RFC2822",
  }),
};

const written = ({ name, email }: Agent) => `${name} <${email}>`;
const INES = written(agents.rich);
const TOM = written(agents.colleague);
const HANNAH = "Hannah Osei <hannah.osei@customer.example>";
const MAIRE = `"O'Brien-Śliwa, Máire" <maire@customer.example>`;

const splitDesk: SeededTicket = {
  subject: "Walnut desk delivered with a split top, second time",
  mails: [
    {
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
      from: INES,
      hoursAgo: 48,
      text: ["Hello Hannah,", "could you send us a photo of the split?", "Kind regards,\nInes Duarte"],
    },
    {
      from: HANNAH,
      hoursAgo: 26,
      text: [
        "A photo? You have had three of them since Monday. Does anybody there read what we write?",
        "Ines Duarte wrote:\n> Hello Hannah,\n>\n> could you send us a photo of the split?\n>\n> Kind regards,\n> Ines Duarte",
      ],
    },
    {
      from: TOM,
      hoursAgo: 25,
      internal: true,
      text: ["The photos are in the first order's ticket. A refund of 420 EUR is approved."],
    },
  ],
};

const chargedTwice: SeededTicket = {
  subject: "Charged twice in June",
  mails: [
    {
      from: "Caleb Nwosu <caleb@customer.example>",
      hoursAgo: 9,
      text: ["Hi,", "my card was charged 24.90 twice on 3 June. Please refund one of them.", "Caleb"],
    },
  ],
};

/** A sender whose mail program gives no name. */
const lateGift: SeededTicket = {
  subject: "Lieferung kam nicht – Geschenk für morgen",
  mails: [
    {
      from: "b.koehler@kunde.example",
      hoursAgo: 5,
      text: [
        "Guten Tag,",
        "das Paket hängt seit fünf Tagen fest, und morgen ist der Geburtstag meiner Tochter. Ich bin sehr enttäuscht.",
        "Mit freundlichen Grüßen\nBärbel Köhler",
      ],
    },
    {
      from: INES,
      hoursAgo: 4,
      text: ["Guten Tag Frau Köhler,", "das tut mir leid. Ich habe beim Paketdienst nachgefragt."],
    },
  ],
};

/** A long one, with characters that are not safe to write into a page. */
const returnedCoat: SeededTicket = {
  subject: 'Returned coat <size 40> & still no "refund"',
  mails: Array.from({ length: 24 }, (_, index): Mail => {
    const number = index + 1;
    const asks = number % 2 === 1;
    const words = asks
      ? `Letter ${number}: the coat went back on 2 May and my refund has not come.`
      : `Letter ${number}: our finance team is looking into it.`;
    return { from: asks ? MAIRE : INES, hoursAgo: 240 - index * 8, text: [words] };
  }),
};

export const tickets: SeededTicket[] = [splitDesk, chargedTwice, lateGift, returnedCoat];

/** Opened by an agent in the web interface, for a customer who telephoned. */
export const telephoned = {
  agent: agents.rich.user,
  requestor: "lea.moreau@customer.example",
  subject: "Phone call: parcel thrown over the fence",
  html: "<p>Ms Moreau telephoned. The courier threw her parcel over the fence.</p><p>She asks us to call back.</p>",
};
