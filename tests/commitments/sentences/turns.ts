import type { Said } from "./said";

/** Said where a year ends, where the clocks change, in a summer afternoon, and late at night. */
export const turns: Said[] = [
  {
    now: "2026-12-31T13:30",
    promises: [
      ["I'll call you tomorrow.", "2027-01-01"],
      ["We'll refund you within 3 working days.", "2027-01-05"],
      ["I'll write to you on 4 January.", "2027-01-04"],
      ["You'll have it by 5/1.", "2027-01-05"],
      ["You will hear from me by the end of next month.", "2027-01-31"],
      ["I'll check on Monday at 10:30.", "2027-01-04T10:30"],
      ["We'll have this solved by the end of the day.", "2026-12-31T17:00"],
      ["Your new contract will start on the 15th.", "2027-01-15"],
      ["I'll be in touch within the next 72 hours.", "2027-01-03T13:30"],
    ],
  },
  {
    now: "2026-10-24T20:00",
    promises: [
      ["I'll reply within 24 hours.", "2026-10-25T19:00"],
      ["I'll reply by tomorrow at 9 am.", "2026-10-25T09:00"],
      ["I'll call you on Monday at noon.", "2026-10-26T12:00"],
      ["Our team will contact you within 2 working days.", "2026-10-27"],
      ["I'll call you in 2 hours.", "2026-10-24T22:00"],
      ["We will write to you in 3 days.", "2026-10-27"],
    ],
  },
  {
    now: "2027-03-27T14:00",
    promises: [
      ["I'll reply within 24 hours.", "2027-03-28T15:00"],
      ["I'll have news for you by tomorrow noon.", "2027-03-28T12:00"],
      ["I'll call you tomorrow at 2pm.", "2027-03-28T14:00"],
      ["We'll send the engineer in a week.", "2027-04-03"],
      ["I'll check with them by end of business Monday.", "2027-03-29T17:00"],
    ],
  },
  {
    now: "2026-06-10T14:20",
    promises: [
      ["I will call you by 3.", "2026-06-10T15:00"],
      ["You'll get the refund by 6/12.", "2026-06-12"],
      ["You'll get the refund by 12 June.", "2026-06-12"],
      ["We'll ship it on Friday the 12th.", "2026-06-12"],
      ["We'll ship it in July.", "2026-07-01"],
      ["I'll get back to you this week.", "2026-06-12"],
      ["I'll get back to you later this week.", "2026-06-12"],
      ["I'll call you at 9.", "2026-06-11T09:00"],
      ["I'll call you at 1600.", "2026-06-10T16:00"],
      ["I'll call you at 16h30.", "2026-06-10T16:30"],
      ["I'll call you at 3 o'clock.", "2026-06-10T15:00"],
      ["It will be credited by 2026-06-15.", "2026-06-15"],
      ["It will be credited by 15.06.2026.", "2026-06-15"],
      ["We'll have an engineer out to you in a fortnight.", "2026-06-24"],
      ["I'll call you at 10 am EST.", "2026-06-10T17:00"],
      ["I'll call you tomorrow at 10 am UTC.", "2026-06-11T12:00"],
      ["I'll call you tomorrow at 10 am CET.", "2026-06-11T10:00"],
      ["I'll call you tomorrow at 10 am your time.", "2026-06-11T10:00"],
    ],
  },
  {
    now: "2026-11-24T18:30",
    promises: [
      ["I'll send it today.", "2026-11-24"],
      ["I'll have this for you by end of day.", "2026-11-24T19:30"],
      ["I'll have this for you by end of day tomorrow.", "2026-11-25T17:00"],
      ["I'll call you in the morning.", "2026-11-25T09:00"],
      ["I'll call you at 10 tonight.", "2026-11-24T22:00"],
      ["I will send it out first thing in the morning.", "2026-11-25T09:00"],
      ["We'll look into it within 4 business hours.", "2026-11-25T13:00"],
    ],
  },
];
