import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "closes with thanks",
  weight: -0.25,
  pattern: anyOf(
    "(?:thank you|thank u|thanks|thankyou|thx|ty|ta|cheers|danke|merci|gracias|grazie|obrigad[oa])(?:,? (?:all|guys|everyone|folks|again|xx?|so much|very much|mate|pal|hun|truly|though|both|team|devs|bot|support))?(?:[ .!,)]|🙏|👍|😊|❤|💜){0,6}$",
  ),
  examples: {
    flagged: ["The blue one came. Thank you!", "Back in, cheers"],
    fine: ["Thanks. Where is it now?", "Thanks in advance for a refund"],
  },
  source: "Amends: praise written for development",
} satisfies SignalRule;
