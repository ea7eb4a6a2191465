/**
 * Written after the last change of the rules for promises, and no rule was changed for them: they measure.
 * The agent writes on a Wednesday at 10:15, or on a Friday at 16:40.
 */
import type { Due } from "../sentences/said";

const WEDNESDAY = "2026-11-25T10:15";
export const FRIDAY = "2026-11-27T16:40";

export const promised: [now: string, sentence: string, ...due: Due[]][] = [
  [WEDNESDAY, "I'll send the form by noon.", "2026-11-25T12:00"],
  [WEDNESDAY, "Our plumber is coming to you at 4 pm today.", "2026-11-25T16:00"],
  [WEDNESDAY, "I've booked the painter for Tuesday at 8 am.", "2026-12-01T08:00"],
  [WEDNESDAY, "We'll have your bag on the flight to Oslo tomorrow.", "2026-11-26"],
  [WEDNESDAY, "The money goes back to your card within five working days.", "2026-12-02"],
  [WEDNESDAY, "My colleague Ruth will ring you on Thursday at 11.", "2026-11-26T11:00"],
  [
    WEDNESDAY,
    "I will read the whole file today and write to you tomorrow morning.",
    "2026-11-25",
    "2026-11-26T09:00",
  ],
  [WEDNESDAY, "You'll get the new contract by e-mail on Friday.", "2026-11-27"],
  [WEDNESDAY, "We will take the sofa back on 4 December.", "2026-12-04"],
  [WEDNESDAY, "I'm going to speak to the chef this afternoon.", "2026-11-25T15:00"],
  [WEDNESDAY, "Your key will be ready at the desk by 6 pm.", "2026-11-25T18:00"],
  [WEDNESDAY, "I'll let you know.", "open"],
  [WEDNESDAY, "The locksmith will be at your house in two hours.", "2026-11-25T12:15"],
  [WEDNESDAY, "Our gardener will plant the tree again on Monday.", "2026-11-30"],
  [WEDNESDAY, "We'll credit you €40 by the end of the day.", "2026-11-25T17:00"],
  [FRIDAY, "I'll look at the camera pictures on Monday morning.", "2026-11-30T09:00"],
  [FRIDAY, "A new tyre will reach the garage tomorrow by ten.", "2026-11-28T10:00"],
  [FRIDAY, "We're sending the tickets again tonight.", "2026-11-27T19:00"],
  [FRIDAY, "I will ask the bank and come back to you on Tuesday.", "2026-12-01"],
  [FRIDAY, "You should see the refund in three working days.", "2026-12-02"],
  [FRIDAY, "Our lab will repeat the test by Wednesday.", "2026-12-02"],
  [FRIDAY, "I'll call your mother tomorrow at noon.", "2026-11-28T12:00"],
  [FRIDAY, "The €90 is on its way and will be with you on Thursday.", "2026-12-03"],
  [FRIDAY, "We will open the pool again on 1 December at 7 am.", "2026-12-01T07:00"],
  [FRIDAY, "I'll keep your place until Monday at noon and text you before that.", "2026-11-30T12:00"],
  [FRIDAY, "Give me an hour and I'll send you the right code.", "2026-11-27T17:40"],
  [FRIDAY, "Someone from billing will correct it by Monday, 5 pm.", "2026-11-30T17:00"],
  [FRIDAY, "I shall write to you as soon as I have his answer.", "open"],
  [FRIDAY, "We'll repair it free of charge within 14 days.", "2026-12-11"],
  [FRIDAY, "Expect the courier tomorrow between 9 and 11.", "2026-11-28T11:00"],
];

export const notPromised = [
  "Please send the form by noon.",
  "The plumber you hired came at four.",
  "Is Tuesday at 8 all right for you?",
  "The flight to Oslo leaves tomorrow at seven.",
  "You had five working days to return it.",
  "Ruth rang you on Thursday at eleven.",
  "If you write to me tomorrow, bring up the file.",
  "The contract ends on Friday.",
  "Could the sofa be picked up on 4 December?",
  "Our chef is off this afternoon.",
  "The desk is open until 6 pm.",
  "Let me know by Monday.",
  "It can take two hours to charge.",
  "You wanted the tree by Monday, and it wasn't there.",
  "The day pass costs €40.",
  "The cameras were off on Monday morning.",
  "Tomorrow is a bank holiday.",
  "I'd never send tickets without asking.",
  "He told me he would come back on Tuesday.",
  "We didn't refund it in three days, and should have.",
  "How will you pay, by card or by invoice?",
  "Your mother called us at noon.",
  "I was on holiday until Thursday.",
  "The pool is closed from December to March.",
  "You can keep your place by paying before Monday.",
  "The code stays valid for an hour.",
  "Would 5 pm on Monday suit you better?",
  "You'll notice that the new one is heavier.",
  "I'm sorry that it took 14 days.",
  "Couriers ring twice between 9 and 11.",
];
