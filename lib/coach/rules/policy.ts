import { places } from "../../acts/places";
import type { Rule } from "../rule";

const POLICY =
  /\b(?:as per (?:our|the|company|my)? ?(?:\w{1,20} )?(?:policy|policies|terms|guidelines|rules|procedures?)|per (?:our|company) (?:policy|terms)|(?:according to|based on|in line with|in accordance with|under|due to) (?:our|the|company) (?:\w{1,20} )?(?:policy|policies|terms(?: and conditions| of \w+)?|guidelines|rules)|(?:that's|that is|this is|it's|it is) (?:just |simply )?(?:our|the|against (?:our|the)|company) (?:\w{1,20} )?(?:policy|rules?)|(?:our|the|company) (?:\w{1,20} )?(?:policy|policies|terms|guidelines|rules) (?:states?|says?|(?:does|do) not|doesn't|don't|prohibits?|clearly|requires?|only)|it is stated in (?:our|the) (?:terms|policy))\b/g;

export default {
  about: "the rule before the person",
  source: "practice; Micah Solomon (no policy while they still need to be heard)",
  severity: "warn",
  check: (draft) =>
    places(draft, POLICY).map(({ start, end }) => ({
      start,
      end,
      why: "A rule ends the talk: give the reason in plain words, and what you can do instead.",
    })),
  examples: {
    flagged: [
      { draft: "As per our policy, refunds take 14 days." },
      { draft: "We only exchange opened items. That's our policy." },
      { draft: "Our return policy does not allow this." },
      { draft: "According to our terms and conditions the deposit stays with us." },
    ],
    fine: [
      { draft: "Your policy number is 4711." },
      { draft: "Opened items can't be sold again, so I can offer an exchange or a repair." },
      { draft: "Our return policy gives you 30 days, so there is time until Friday." },
    ],
  },
} satisfies Rule;
