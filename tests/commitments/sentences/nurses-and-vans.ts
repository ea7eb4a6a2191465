import type { Said } from "./said";

/** Whoever is "ours", amounts that come back, places to be at: found missing in a blind round. */
export const nursesAndVans: Said[] = [
  {
    now: "2026-11-25T10:15",
    promises: [
      ["You can count on a reply from me by Thursday.", "2026-11-26"],
      ["A van will collect the fridge on 2 December.", "2026-12-02"],
      ["The £20 will be back in your account within two working days.", "2026-11-27"],
      ["I'll be at the shop on Saturday from 9 and will set it aside for you.", "2026-11-28T09:00"],
      ["You get the invoice by e-mail tomorrow.", "2026-11-26"],
      ["Our nurse is going to visit your mother on Thursday morning.", "2026-11-26T09:00"],
      ["Our driver will be at your door between 4 and 6 pm tomorrow.", "2026-11-26T18:00"],
    ],
  },
  {
    now: "2026-11-27T16:40",
    promises: [
      ["Our IT team will unlock the account within four hours.", "2026-11-27T20:40"],
      ["Ben will be in touch on Wednesday to agree a time.", "2026-12-02"],
      ["You'll be refunded in full by 4 December.", "2026-12-04"],
    ],
  },
];
