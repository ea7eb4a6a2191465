import type { Said } from "./said";

/** Said on a Saturday at work. */
export const saturday: Said = {
  now: "2026-11-28T11:00",
  promises: [
    ["We'll refund you within one working day.", "2026-11-30"],
    ["We'll refund you within 5 business days.", "2026-12-04"],
    ["I'll call you on the next business day.", "2026-11-30"],
    ["I'll call you tomorrow at noon.", "2026-11-29T12:00"],
    ["I'll call you tomorrow afternoon.", "2026-11-29T15:00"],
    ["I will forward this to the team on Monday.", "2026-11-30"],
    ["You'll have an answer by Tuesday close of business.", "2026-12-01T17:00"],
    ["The driver will be with you between 1 and 3 this afternoon.", "2026-11-28T15:00"],
    ["We'll get back to you in 48 hrs.", "2026-11-30T11:00"],
    ["I'll update you by the end of today.", "2026-11-28T17:00"],
    ["I'll see to it by the 1st.", "2026-12-01"],
    ["Our team will look at it early on Monday.", "2026-11-30"],
    ["I'll reach out to you by mid-December.", "2026-12-15"],
    ["You'll be hearing from us before the end of December.", "2026-12-31"],
    [
      "We'll post it on Monday by first class mail, so you'll have it by Wednesday.",
      "2026-11-30",
      "2026-12-02",
    ],
    ["I'll personally drop it off tonight at 8.", "2026-11-28T20:00"],
    ["We'll ring you back in an hour and a half.", "2026-11-28T12:30"],
    ["The repair will take 3 days.", "2026-12-01"],
    ["I'm going to check this on Wednesday, 2nd December.", "2026-12-02"],
    ["We will let you know by 6pm on Tuesday 1 December.", "2026-12-01T18:00"],
  ],
};
