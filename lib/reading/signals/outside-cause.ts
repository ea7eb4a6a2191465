import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "names a cause outside of your house",
  weight: 0,
  pattern: anyOf(
    "(?:storms?|snow(?:storm)?|blizzard|hurricane|floods?|flooding|weather|strikes?|customs|power (?:cut|outage)|volcano|earthquake|pandemic|bank holiday)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I know there is a strike.", "Was it held up by the storm?"],
    fine: ["It struck me as odd.", "The wind chime is mild."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
