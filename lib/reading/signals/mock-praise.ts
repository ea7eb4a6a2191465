import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "praises what failed, which is sarcasm here",
  weight: 2.75,
  pattern: anyOf(
    "(?:absolutely|simply|just|how) (?:brilliant|fantastic|great|wonderful|lovely|perfect|amazing)(?= ?[.!])",

    "(?:great|fantastic|brilliant|excellent|amazing|outstanding|wonderful|superb|stellar|lovely|impressive|top[- ]notch|first[- ]class|five[- ]star|world[- ]class) (?:customer )?(?:service|support|company|work|job|experience|quality|care|stuff|effort|start)(?:,? (?:as always|as usual|again|guys|folks|team|there|really|you have))?",
    "(?<=^|[.!?\\n] ?)(?:brilliant|great|fantastic|wonderful|lovely|perfect|excellent|amazing|superb|marvell?ous|splendid|charming|classic|nice)(?= ?[.!])",
    "good to know",
    "just what i needed",
    "(?:five|5) stars",
    "well done",
    "way to go",
    "nice (?:one|work|job)",
    "good job",
    "keep up the (?:good|great) work",
    '"(?:customer )?(?:service|support|care|help|express|premium|priority|quality|next[- ]day|guaranteed|experts?|lifetime|24/7)',
  ),
  besideFailure: true,
  examples: {
    flagged: ["Great service as always. My bag is lost.", "Well done, it arrived broken."],
    fine: ["Great service as always, thank you.", "The support call was fine."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
