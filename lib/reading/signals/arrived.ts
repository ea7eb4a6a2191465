import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it has come",
  weight: -1.5,
  pattern: anyOf(
    "(?:received|got) (?:it|them|the \\w{3,15}|my \\w{3,15}) (?:today|this morning|yesterday|now|already|safely)",
    "(?:refund|money|parcel|package|order|replacement|it)(?: has| just| have)?(?: just)? (?:arrived|come through|came through|landed|reached me)(?: today| this morning| safely| now| yesterday)?(?= ?(?:[,.!]|and thank|thank|$))",
  ),
  unless: ["negated", "supposed", "contradicted"],
  besideFailure: false,
  says: { resolved: true },
  examples: {
    flagged: ["The refund arrived today.", "I got it now, thanks."],
    fine: ["It never arrived.", "I received my parcel today. The mug is broken."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
