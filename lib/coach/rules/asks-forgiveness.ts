import { places } from "../../acts/places";
import type { Rule } from "../rule";

const FORGIVE =
  /\b(?:(?:please|kindly|hope (?:that )?you (?:can|will|could)|hope you'll|beg you to|ask you to|if you (?:can|could|would)) (?:find it in your heart to )?forgive (?:us|me|this|our|my|the)|(?:can|could|will|would) you (?:ever |please )?forgive (?:us|me)|please forgive|ask (?:you )?for (?:your )?forgiveness|beg (?:your|for your) (?:forgiveness|pardon)|(?:please )?forgive (?:us|me) for|(?:please|kindly) (?:pardon|excuse) (?:us|me|our|my|the|this))\b/g;

export default {
  about: "asking them to forgive",
  source: "Lewicki, Polin & Lount 2016 (of an apology's six parts, this one helps least)",
  severity: "note",
  check: (draft) =>
    places(draft, FORGIVE).map(({ start, end }) => ({
      start,
      end,
      why: "It asks one more thing of them: own the mistake, and say how you put it right.",
    })),
  examples: {
    flagged: [
      { draft: "We lost your lamp. I hope you can forgive us." },
      { draft: "We ask for your forgiveness and have posted a new lamp." },
      { draft: "Please excuse the mix-up with the lamp." },
    ],
    fine: [
      { draft: "We lost your lamp, and I take responsibility for it." },
      { draft: "The shade forgives a knock or two." },
    ],
  },
} satisfies Rule;
