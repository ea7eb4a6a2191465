import { describe, expect, test } from "vitest";
import type { Reading } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { ticketOf } from "./ticket";

type Expected = Partial<
  Pick<Reading, "temperature" | "repeat" | "severity" | "outcome" | "unsure" | "trend">
> & {
  /** The main one first; those named must be there. */
  failures?: Reading["failures"];
  threats?: Reading["threats"];
  asks?: Reading["asks"];
  thing?: string | undefined;
  reference?: string | undefined;
};

/** [what it is, the messages, what must be read] */
const CASES: [string, string[], Expected][] = [
  [
    "a calm question",
    ["customer: Hi, what are your opening hours on Sunday? Thanks, Anna"],
    { temperature: 0, failures: [], outcome: "neutral_open", unsure: false, repeat: false },
  ],
  ["a calm how-to", ["customer: How do I reset my password? I can't find the button."], { temperature: 0 }],
  [
    "a polite delay",
    [
      "customer: Hello, I was wondering if you could tell me where order 48213 is? It was due on Tuesday and has not arrived yet. No rush at all. Many thanks",
    ],
    { temperature: 0, failures: ["delay_late"], reference: "order 48213", outcome: "neutral_open" },
  ],
  [
    "damaged for the second time",
    [
      "customer: My espresso machine arrived damaged. This is the second time! The first replacement was cracked as well. I want my money back.",
    ],
    {
      temperature: 1,
      failures: ["damaged_defective"],
      repeat: true,
      asks: ["refund"],
      thing: "espresso machine",
    },
  ],
  [
    "damaged twice over two messages",
    [
      "customer: My espresso machine arrived with a cracked tank. Please send a new one.",
      "agent: Sorry about that, a new one is on its way.",
      "customer: The new one is broken again. I'm really disappointed.",
    ],
    {
      temperature: 1,
      failures: ["damaged_defective"],
      repeat: true,
      trend: "rising",
      thing: "espresso machine",
    },
  ],
  [
    "charged twice",
    ["customer: I was charged twice for invoice INV-2291. Please refund the second payment."],
    {
      temperature: 0,
      failures: ["billing_refund"],
      severity: 1,
      asks: ["refund"],
      reference: "invoice INV-2291",
    },
  ],
  [
    "charged twice, annoyed",
    [
      "customer: You have charged me twice this month and nobody answers my emails. This is really frustrating.",
    ],
    { temperature: 2, failures: ["billing_refund", "no_response"] },
  ],
  [
    "an outage",
    [
      "customer: Our internet has been down since this morning and we can't work. Please fix it, this is urgent.",
    ],
    { temperature: 0, failures: ["outage_bug"], asks: ["fix"], severity: 1 },
  ],
  [
    "a crash, told calmly",
    ["customer: The app crashes when I open the settings page. I use version 4.2."],
    { temperature: 0, failures: ["outage_bug"], thing: "app" },
  ],
  [
    "rude staff",
    ["customer: Your agent was extremely rude to me on the phone and then hung up. I expect an apology."],
    { temperature: 2, failures: ["staff_behaviour"], asks: ["apology"] },
  ],
  [
    "no response for weeks",
    ["customer: I have written three emails over the last four weeks and still no reply. Is anyone there?"],
    { temperature: 2, failures: ["no_response"], repeat: true, severity: 2 },
  ],
  ["a complaint without a word of feeling", ["customer: Third week, still nothing."], { temperature: 1 }],
  [
    "a cancelled booking",
    ["customer: You cancelled my booking two days before our trip without telling us. What happens now?"],
    { temperature: 1, failures: ["cancellation_booking"], thing: "booking" },
  ],
  [
    "a lost parcel with a birthday gift",
    [
      "customer: The tracking says delivered but there is no parcel. It was a birthday gift for my daughter and I'm so upset.",
    ],
    { temperature: 2, failures: ["lost_item_or_data"], severity: 2 },
  ],
  [
    "an unfair policy",
    [
      "customer: You refuse to refund me because I was one day over the return window. That is an unfair policy.",
    ],
    { temperature: 1, failures: ["policy_unfair"] },
  ],
  [
    "a locked account",
    ["customer: I'm locked out of my account and can't log in. Could you unlock it please?"],
    { temperature: 0, failures: ["account_access"], asks: ["fix"], severity: 1 },
  ],
  [
    "a disappointing quality",
    ["customer: The fabric of the sofa looks cheap and it's not as described. We are very disappointed."],
    { temperature: 1, failures: ["quality_expectation"], thing: "sofa" },
  ],
  [
    "a furious threat",
    [
      "customer: THIS IS A DISGRACE!!! You took my money and lied to me. My lawyer will contact you, I'm doing a chargeback and I will leave a one star review everywhere.",
    ],
    { temperature: 3, threats: ["legal_regulator_threat", "public_warning"], outcome: "unhappy" },
  ],
  [
    "thanks, it is solved",
    [
      "customer: My kettle stopped working. This is ridiculous!",
      "agent: I have sent a new one.",
      "customer: It arrived and it works perfectly now. Thank you so much!!!",
    ],
    { temperature: 0, outcome: "resolved_or_thanks", trend: "falling" },
  ],
  [
    "a plain thank-you",
    ["customer: Where is my order?", "agent: It arrives today.", "customer: Great, thank you!"],
    { temperature: 0, outcome: "resolved_or_thanks" },
  ],
  [
    "sarcasm about the wait",
    ["customer: Great, another week without a phone. Thanks for nothing."],
    { temperature: 2 },
  ],
  [
    "mock praise",
    ["customer: Great service as always. My suitcase is lost."],
    { temperature: 2, failures: ["lost_item_or_data"], thing: "suitcase" },
  ],
  [
    "honest praise",
    ["customer: Great service as always, your colleague was very helpful."],
    { temperature: 0, failures: [] },
  ],
  [
    "not angry",
    ["customer: I'm not angry at all, I only want to know whether the lamp can be exchanged."],
    { temperature: 0, threats: [] },
  ],
  [
    "no problem",
    ["customer: No problem, take your time. The chair can wait."],
    { temperature: 0, failures: [] },
  ],
  [
    "not damaged",
    ["customer: The box was not damaged, I just have a question about the cable."],
    { temperature: 0, failures: [] },
  ],
  [
    "supposed damage",
    ["customer: Do you replace items if they arrive damaged?"],
    { temperature: 0, failures: [] },
  ],
  [
    "never so angry",
    ["customer: I have never been so angry. Nobody answers the phone."],
    { temperature: 2, failures: ["no_response"] },
  ],
  ["shouted", ["customer: WHERE IS MY ORDER I HAVE BEEN WAITING FOR TEN DAYS"], { temperature: 2 }],
  [
    "product names in capitals",
    ["customer: Does the BOSCH TASSIMO VIVY work with the PHILIPS CA 6700 filter?"],
    { temperature: 0 },
  ],
  [
    "many marks",
    ["customer: The delivery is late!!! Where is it???"],
    { temperature: 2, failures: ["delay_late"] },
  ],
  ["stretched words", ["customer: Whyyyy is this taking sooooo long??"], { temperature: 1 }],
  ["an insult", ["customer: You are all idiots. Nothing works."], { temperature: 3 }],
  ["an accusation", ["customer: This company is a scam. You stole my money."], { temperature: 3 }],
  [
    "leaving",
    ["customer: The jacket came in the wrong size again. I will never order from you again."],
    { temperature: 2, threats: ["churn_threat"], failures: ["wrong_or_missing_item"], repeat: true },
  ],
  [
    "a wrong item",
    ["customer: I ordered a blue kettle but received a red toaster instead. Could you send the right one?"],
    { temperature: 0, failures: ["wrong_or_missing_item"], asks: ["replacement"] },
  ],
  [
    "a missing part",
    ["customer: Two screws are missing from my bookshelf."],
    { temperature: 0, failures: ["wrong_or_missing_item"], thing: "bookshelf" },
  ],
  [
    "a number in answer to a question keeps some heat",
    [
      "customer: This is pathetic. I'm furious. My order never arrived.",
      "agent: Could you give me the order number?",
      "customer: #A-1093",
    ],
    { temperature: 1, reference: "#A-1093", trend: "falling" },
  ],
  [
    "said before",
    ["customer: As I said before, the code does not work. I already sent you the screenshot."],
    { temperature: 1, repeat: true },
  ],
  [
    "asks for a person and a date",
    ["customer: When will my sofa be delivered? Please call me."],
    { temperature: 0, asks: ["person_or_call", "date"] },
  ],
  ["only a number", ["customer: 48213"], { unsure: true, temperature: 0, failures: [] }],
  ["nothing that speaks", ["customer: The invoice is attached."], { unsure: true, temperature: 0 }],
  ["an empty message", ["customer: "], { unsure: true, temperature: 0 }],
  ["no customer at all", ["agent: Hello!", "note: terrible, awful, scam"], { unsure: true, temperature: 0 }],
  [
    "hacked",
    ["customer: My account was hacked and someone made unauthorized payments. I'm really worried."],
    { severity: 2, temperature: 1 },
  ],
  [
    "thanks first, still broken",
    ["customer: Thank you for your quick reply, but the kettle is still not working."],
    { temperature: 1, thing: "kettle" },
  ],
  [
    "content, then it fails again",
    [
      "customer: My router is broken.",
      "agent: Try this.",
      "customer: That worked, thanks!",
      "agent: Glad to hear it.",
      "customer: It stopped working again. I have had enough.",
    ],
    { temperature: 2, outcome: "unhappy", repeat: true, trend: "rising" },
  ],
];

describe("what is read from a ticket", () => {
  test.each(CASES)("%s", (_, lines, expected) => {
    const reading = read(ticketOf(...lines));
    const {
      failures = reading.failures,
      threats = reading.threats,
      asks = reading.asks,
      temperature = reading.temperature,
      ...plain
    } = expected;
    const shown = { ...reading, thing: reading.thing?.text, reference: reading.reference?.text };
    expect(shown).toMatchObject(plain);
    // Two fair readers may differ by one level.
    expect(Math.abs(reading.temperature - temperature)).toBeLessThanOrEqual(1);
    if (!failures.length) expect(reading.failures).toEqual([]);
    expect(reading.failures).toEqual(expect.arrayContaining(failures));
    expect(reading.threats).toEqual(expect.arrayContaining(threats));
    expect(reading.asks).toEqual(expect.arrayContaining(asks));
  });
});
