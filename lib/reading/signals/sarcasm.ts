import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "is sarcastic",
  weight: 3,
  more: 0.5,
  pattern: anyOf(
    "would be nice if (?:someone|somebody|you|anyone)",

    "thanks? (?:you )?(?:so much )?for (?:nothing|wasting|ruining|ignoring|breaking|losing|the (?:silence|runaround|wait|ruined))",
    "(?:thanks|thank you|cheers)(?: so much| very much| a lot| a bunch| a million)? for (?:cancelling|cancel(?:l?ed)?|ruining|wrecking|spoiling|losing|delaying|leaving|stranding|charging|overcharging|breaking|blocking|locking|closing|ghosting|hanging up|the (?:delay|broken|missing|extra|wrong|sleepless|headache|stress)|another|yet another|making (?:me|us) (?:wait|miss)|sending (?:the wrong|nothing|me the wrong)|not)",
    "(?:you|they) must be (?:so |very |really )?proud",
    "so your '",
    "love how (?:your|you|the|it|they)",
    "(?:great|good|nice|fantastic|brilliant|excellent|amazing|outstanding|wonderful) (?:job|work) (?:breaking|losing|ruining|ignoring|on (?:breaking|losing|ruining|ignoring))",
    "(?:just|oh,?) (?:great|what i needed|perfect|brilliant|wonderful|lovely|fantastic)",
    "oh (?:how|what a) (?:lovely|nice|surprise|joy|wonderful)",
    "what a (?:surprise|joke|treat)",
    "surprise,? surprise",
    "slow clap",
    "bravo",
    "well done,? (?:you|guys|team|everyone)",
    "congratulations(?:,)? (?:you|on)",
    "(?:really |so |truly )?impress(?:ive|ed) (?:how|that) (?:you|your|it|nobody|no one)",
    "(?:are you|you must be|you're|is this|you have got to be|got to be) (?:serious|kidding|joking|having a laugh|a joke)(?: me)?",
    "(?:i )?(?:just |absolutely |really )?love (?:waiting|being (?:ignored|charged|told|lied)|how (?:you|your|nobody|no one)|paying for)",
    "(?<!(?:thanks|thank you|thank you very) )so much for",
    "yeah,? right",
    "good luck with that",
    "must be nice",
    "i'm sure you(?:'re| are) very busy",
    "how (?:hard|difficult) can it be",
    "call (?:that|this|yourselves|yourself)(?: a| an)? … (?:service|support|company|express|premium|help|quality|professionals?|business)",
    "(?:great|fantastic|brilliant|excellent|amazing|outstanding|wonderful|perfect|lovely|marvell?ous|super),? (?:another|still|again|now i|so now|so i|third|yet another|no answer|nothing|\\d \\w{3,6} and)",
  ),
  examples: {
    flagged: ["Thanks for nothing.", "Great job losing my parcel.", "Great, another week without a phone."],
    fine: ["Great, thank you!", "Thanks for your help."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
