import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it happened before",
  weight: 1,
  more: 0.25,
  pattern: anyOf(
    "(?<=[.!?] )again(?= ?[.!])",
    "the same wrong",

    "(?:it|this|that|they)(?:'s| is| has| was)? \\w{3,12}(?: \\w{2,10})? again",
    "(?:second|third|fourth|fifth|sixth|2nd|3rd|4th) (?:\\w{3,12} ){1,2}(?:you (?:send|sent|have sent)|(?:that |which )?(?:broke|fails|failed|leaks|breaks|i (?:receive|got|get|return)))",
    "like the (?:other|first|last|previous) (?:one|two|three)",

    "(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth|hundredth|last)(?: \\w{2,12})? (?:time|email|e-mail|message|call|ticket|request|attempt|complaint|replacement|repair|letter|day|delivery|order|visit)",
    "(?:two|three|four|five|six|several|many|multiple|countless|numerous|\\d{1,2}) times",
    "twice (?:now|already|before|this|in a)",
    "for the \\w{3,10} time",
    "yet again",
    "once again",
    "(?:broke|broken|happened|happening|happens|failed|fails|down|late|wrong|delayed|cancelled|canceled|crashed|crashing|missing|stopped|charged|leaking|damaged|lost|locked out|the same|it is|it's|here we are|here i am|here we go|failing|not working|won't|doesn't work|stuck|overcharged|offline) … again",
    "again and again",
    "over and over",
    "time and (?:time )?again",
    "(?<!thanks |thank you |you |please |try |see |welcome )again ?!",
    "keeps? (?:on )?(?:happening|breaking|failing|crashing|stopping|coming|going|charging|being|getting|losing|freezing|disconnecting|leaking|dropping|telling|sending|cancelling|saying)",
    "every (?:single )?(?:time|week|month|day)",
    "(?:exact )?same (?:exact )?(?:defect|bug|problem|issue|thing|fault|error|mistake|story|answer|reply)",
    "(?:not|\\w{2,6}n'?t) the first time",
    "another (?:delay|broken|faulty|wrong|failed|late|damaged|cancelled|excuse|week|month)",
    "constantly",
    "continually",
    "repeatedly",
  ),
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: ["This is the third time.", "It is broken again.", "It keeps crashing."],
    fine: ["Thanks again!", "Please try again.", "This is the first time it happens."],
  },
  source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
} satisfies SignalRule;
