import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";
import { NUMBER, UNIT } from "../time-words";

const ABOUT =
  "(?:over |more than |about |almost |nearly |at least |well over |like |the best part of |a total of )?";
const ON_THE_LINE =
  "(?:on hold|on the (?:phone|line|call)|on a call|on (?:live |web |your )?chat|in (?:the|your|a) (?:phone |call |chat )?queue|of hold music|on the phone to you|waiting on hold)";

export default {
  because: "has spent their own time and effort on it",
  weight: 0.75,
  more: 0.25,
  pattern: anyOf(
    `(?:spent|spending|wasted|wasting|lost|losing|gave up) ${ABOUT}(?:my |our |the |a |an |all |half |most of |so much |too much |enough |whole |entire |of |${NUMBER} )(?:\\w{1,9} ){0,2}(?:hours?|hrs|minutes|mins|days?|weeks?|months|weekends?|evenings?|mornings?|afternoons?|nights?|lunch hour|lunch break|saturday|sunday|time)(?: (?:${ON_THE_LINE}|on (?:this|it|that)|trying|chasing|waiting|of my (?:life|time)|arguing|talking|with your (?:chat|support)))?`,
    `${ON_THE_LINE}(?: with (?:you|your \\w{3,10}))?(?: now)?(?: for)? ${ABOUT}${NUMBER}(?: and a half)? ?${UNIT}`,
    `${NUMBER}(?: and a half)? ?\\+? ?${UNIT} ${ON_THE_LINE}`,
    "on hold(?: for (?:ages|hours|so long))?",
    "(?:hours|ages|forever) (?:on the phone|on hold|in (?:a |the )?queue|on chat|waiting|in line)",
    "(?:passed|sent|transferred|bounced|pushed|shoved|shunted|fobbed) (?:off|around|about|from (?:one|pillar|dep\\w{0,8}|person|team) to (?:the |an)?\\w{3,9}|between (?:\\w{3,12} )?(?:departments|teams|agents|people|you and)|back and forth|from pillar to post)",
    "(?:have|had|having|need|needing|forced|made me|made us) to (?:chase(?: \\w{2,9})?|call(?: (?:you|back|again))?|ring(?: (?:you|back|again))?|take (?:a|the|another) (?:day|morning|afternoon)(?: off(?: work)?)?|drive(?: \\w{1,9}){0,3}|go back|walk(?: \\w{1,9}){0,3}|stay (?:at )?home|wait in|(?:buy|hire|rent|book|get|order|find) (?:another|a new|a second|a replacement|an extra|a taxi|a hotel|a cab|something else)(?: \\w{3,10})?|pay (?:again|extra|twice|for (?:a|another|my own) \\w{3,10})|start (?:all over|again|over|from scratch)|re-?(?:do|submit|send|apply|upload|enter)(?: \\w{2,9})?|explain (?:it |this |everything |myself )?(?:again|over and over|every time)|cancel (?:my|our) \\w{3,10}|miss work)",
    "(?:took|taken|taking|booked|used|lost|missed|wasted) (?:a|an|the|another|two|half a|\\d|my|one|three|unpaid|annual) (?:\\w{3,9} )?(?:day|days|morning|afternoon|shift|shifts|week|leave|holiday|hours?|day's (?:leave|holiday|work|pay))(?: (?:off(?: work)?|of (?:work|leave|holiday)|from work|at work|unpaid|leave|to wait in|waiting in))",
    "(?:stayed|stay|staying|sat|waited|waiting|wait|stuck) (?:at home|in|home)(?: for (?:you|it|the \\w{3,10}|your \\w{3,10}))? all (?:day|morning|afternoon|weekend|week)(?! queue)",
    "(?:stayed|staying) (?:at )?home(?: (?:all day|from work|for (?:it|this|you|the \\w{4,9})))?",
    `(?:drove|driven|driving|travelled|traveled|walked|cycled|round trip of|a) ${ABOUT}(?:\\w{1,8} ){0,3}?(?:miles|km|kilometres|hours|hrs)(?: (?:each way|there and back|round trip|for nothing|to (?:your|the) \\w{3,10}|and back|drive|with|in))`,
    `(?:two|three|four|five|six|2|3|4|5|6|several|multiple|wasted|second|third|another) (?:wasted |separate |long )?(?:trips?|journeys?|visits?|drives?) (?:to|into|back to) (?:the |your |my |a )?(?:store|shop|branch|bank|depot|post office|warehouse|dealer|garage|airport|office|station|clinic|surgery|pharmacy|showroom|service cent(?:re|er)|desk|library|library desk|tip|collection point|sorting office|city|town)`,
    "(?:chasing|chased|chase)(?: (?:you|this|it|them|him|her|up|my \\w{3,10}|the \\w{3,10}))?(?: (?:for|since) (?:\\w{1,9} ){0,2}(?:days|weeks|months|hours|\\w{3,9}))?",
    "(?:jump(?:ing|ed)?|go(?:ing|ne)?|went) through (?:so many |all these |the |your |all the )?(?:hoops|hell|the wringer|it all again|the same (?:steps|questions))",
    "(?:out of|from) my own pocket",
  ),
  unless: ["supposed"],
  says: { severity: 1 },
  examples: {
    flagged: [
      "I spent two hours on this.",
      "Nobody can help, I had to take a day off.",
      "On hold for two hours now.",
      "Two trips to the store already.",
    ],
    fine: ["I spent the gift card.", "Delivery took two days.", "She took my bag."],
  },
  source: "Kenesei & Bali 2020, Service Business",
} satisfies SignalRule;
