import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const PLEASE = "(?:please|pls|plz|kindly)";
const ANOTHER =
  "(?:a |an |the |my |us |me |out |another |one |some |that |your |over )?(?:replacement|replacements|new one|new ones|another|another one|other one|different one|fresh one|whole one|working one|proper one|right one|correct one|real one|spare \\w{3,9}|right (?!thing)\\w{3,15}|correct \\w{3,15}|missing \\w{3,15}|real (?:stuff|thing)|new part|the part|one more|left one|(?:oak|red|blue|black|white) one)";

export default {
  because: "asks for a replacement",
  weight: 0,
  pattern: anyOf(
    `(?<!they |you |u |he |she |could |i will |i'll )(?:send|get|getting|want|need|needs|receive|have|ship|like|request|requesting|expect|post|pop|deliver|issue|arrange|provide|organi[sz]e|give|mail|courier|demand|offer|ask for|asking for|waiting for|due|owed) (?:me |us |out |over |to me |it |them |her |him |for |to be sent |to have |to get ){0,2}${ANOTHER}(?! is| was| came| has| arrived| phone number| password| email| policy| app| version| update| account| driver| engineer| cost| price| number| time| address)`,
    "(?:replacement|another one|another|new one|correct one|right one|a different one)s?,? (?:please|pls|plz|instead|asap|or (?:a |my )?(?:refund|money))",
    "(?<!first |second |third |the |this |last |fourth |your )replacement(?= please| pls| or|[?])",
    `(?:${PLEASE}|you|u|can you|could you|would you|will you|want|someone) (?:just |please |at least )?(?:replace|exchange|swap|re-?send|re-?ship|re-?deliver|re-?dispatch)(?! my (?:own|password|email|old)| the (?:\\w{3,4} )?(?:invoice|email|code|link|receipt|password|label|return))`,
    "(?:replace|exchange|swap|re-?send) (?:it|them|the \\w{3,12}|my \\w{3,12}|this|these|both)(?= for| with| please| pls| before| asap|[?.!]|$| or| under)",
    "(?:want|need|like|have|getting|to be|it|them|trousers|jacket|unit) (?:it |them |this |these |the \\w{3,12} |my \\w{3,12} )?(?:replaced|exchanged|swapped|resent)(?! by| my| with (?:a )?bot)",
    "(?:how|where|can) (?:do |can |should |would )?(?:we|i|it|this|they) (?:do |get |be |make )?(?:a |the |it )?(?:swap|swapped|exchange|replaced|exchanged)",
    "do (?:the|a) swap",
    "(?:send|post|pop) (?:me |us )?(?:what|the one|the ones|the thing|the stuff|the item|the items) (?:i|we) (?:actually |really )?(?:ordered|bought|paid)",
    "(?:can|could|may) (?:i|we) (?:please )?(?:get|have|swap|exchange) (?:another|a new|a replacement|a different|it (?:for|replaced|swapped))(?! password| account| code| email| quote| date| seat| flight| time)",
    `(?:just|one) (?:send|post) (?:me |us )?(?:the|a|one|another) (?:\\w{3,12} ){1,3}${PLEASE}`,
    "(?:send|post) (?:me |us )?(?:just )?(?:the |a |an |one |another )(?:part|lid|left|right|missing|screw|screws|key|cable|charger|jar|remote|handle|leg|legs|bolt|bolts|shelf|cover|pair|whole)",
    "(?:can|could) (?:you|u) (?:please |pls |just )?(?:send|post) (?:me |us )?(?:the|a|an|one|another) (?:\\w{3,9} )?(?:part|lid|jar|one|more|pair|set|copy of the book|shelf|cover|bulb|cable|box)",
    "get (?:me|us) a working one",
    "(?:right|left|other|missing|correct) \\w{3,12} please",
    "(?:like|want|need|wish|possible|prefer|looking|hoping|able) to (?:exchange|swap|replace|return and (?:swap|exchange))",
    "(?:send|sent|post|ship|get|need|want|like) (?:me |us |out )?(?:the |a |my |an )?(?:new \\w{3,12}|missing \\w{3,15}|correct \\w{3,15}|right (?!away|now|thing|time)\\w{3,15}|replacement \\w{3,12})(?: sent| out| please| pls| asap)(?! password)",
    "send out (?:the|a|an|another|my|some|new) (?:missing|new|replacement|correct|right|other|spare|broken)",
    "(?:prefer|rather have|love|settle for|be happy with|want|need|appreciate|await|get) (?:a |another |the |my |an )(?:\\w{3,9} )?(?:replacement|exchange)(?! was| is| of words| rate| student)",
    "(?:please |pls |and |just |could you )?(?:redeliver|re-deliver|re-send|resend|reship|re-ship) (?:it|them|my|the order|the item|the parcel|this|please)",
    "(?:send|give|get) (?:me|us) (?:a|an|one) that (?:works|isn't|is not|fits|actually)",
  ),
  unless: ["negated"],
  says: { ask: "replacement" },
  examples: {
    flagged: [
      "Please send me a new one.",
      "Can you replace it?",
      "I want a replacement.",
      "Another one please.",
    ],
    fine: ["I put it back in its place.", "It is the new model.", "The replacement came this morning."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
