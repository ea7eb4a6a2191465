import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "insults or swears",
  weight: 6.5,
  more: 0.5,
  pattern: anyOf(
    "idiots?",
    "morons?",
    "imbeciles?",
    "stupid (?:people|company|staff|agent|bot|idiots?)",
    "(?:you|they|are)(?: all| are|'re)? (?:so |all |just |complete |such )?(?:stupid|clowns|liars|thieves|crooks|criminals|scum|parasites|jokers)",
    "clowns",
    "scum",
    "bastards?",
    "f[u*]{1,8}c{0,2}k\\w{0,6}",
    "f\\*{1,8}k?\\w{0,4}",
    "wtf",
    "bull ?sh[i*]t",
    "sh[i*]t(?:ty|show)?",
    "a[s*]{2}holes?",
    "arseholes?",
    "bitch(?:es)?",
    "go to hell",
    "screw you",
    "rot in hell",
    "piss(?:ed)?(?: off)?",
    "dickheads?",
    "cretins?",
  ),
  examples: {
    flagged: ["You are all idiots.", "What the fuck is this", "This is bullshit"],
    fine: ["The shiitake kit is lovely.", "The Scunthorpe office was kind."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
