import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for an apology",
  weight: 0.25,
  pattern: anyOf(
    "(?:want|wants|wanted|deserve|deserves|demand|demands|expect|expected|owe|owed|owes|least|get|got|even|without|no|waiting for|await|awaiting|received|like|require|take|accept|due|need|needs|is|be|of) … (?:apology|apologi[sz]e|apologies)",
    "(?:an|a|some|my|proper|written|real|sincere|genuine|formal|public|full) (?:sort of |kind of )?apology(?! letter from me)",
    "(?<!i |we |and i |to |he |she |they |did |has |not |n't )apologi[sz]e(?=[.,!]|$| to| for your| in writing| properly)",
    "(?:should|must|could|will you|would you|can you|to|ought to|and) (?:at least |all |please |now |personally )?apologi[sz]e(?! for my| for the caps| if i| for any)(?<!i |we )",
    "(?:say|saying|said|says|hear|heard|hearing|tell|telling|told) (?:him |her |us |me |them |my \\w{3,9} |they're |they are |you're |you are )?sorry",
    "(?:even|as|not|no|without|word of|a|proper|simple|bit of a|just|one|want|owe) (?:a |so much as a |one |single |simple |word of |\\w{5,7} )?sorry(?=[.,!?]|$| from| for (?:my|the|what|it)| to | would| card| wouldn't| wouldnt| first| maybe| or)",
    "sorry(?: card)? (?:wouldn't|wouldnt|would not|would be|might|would have been|would've) (?:nice|hurt|kill|a start|be|the least|good|kind|go|\\w{3,9})",
    "is (?:'|\")?sorry(?:'|\")? (?:not|too|so|really)",
    "(?:never|nobody|no one|no-one|not once|nobody has|hasn't|haven't|didn't|not) … (?:apologi[sz]ed|said sorry)",
  ),
  says: { ask: "apology" },
  examples: {
    flagged: ["I expect an apology.", "You could at least apologise.", "Not even a sorry."],
    fine: ["I apologise for my tone.", "Sorry to bother you."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
