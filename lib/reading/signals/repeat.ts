import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const NTH =
  "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|nth|umpteenth|hundredth|millionth|gazillionth|1000th|100th)";
const MANY =
  "(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|umpteen|various|a dozen|so many|a million|\\d{1,3})";

export default {
  because: "says that it happened before",
  weight: 1,
  more: 0.25,
  pattern: anyOf(
    "(?<=[.!?,:] ?)again(?= ?[^\\w ,']| ?$)",
    "the same wrong",
    "(?:it|this|that|they|app|site|website|internet|wifi|service|system|server|servers|screen|phone|signal|train|bus|order|parcel|package|delivery|flight|line|power|connection)(?:'s| is| has| was| are| were| have)? (?:gone |now |all )?\\w{3,12}(?: \\w{2,10})? again(?! (?:later|soon|tomorrow|thank|if|when))",
    `${NTH} (?:\\w{3,12} ){1,2}(?:you (?:send|sent|have sent)|(?:that |which )?(?:broke|fails|failed|leaks|breaks|i (?:receive|got|get|return)))`,
    `${NTH} (?:one|unit|parcel|order|delivery|phone|bag|card|device|flight|train|box) (?:\\w{3,10} )?(?:lost|broken|faulty|wrong|late|dead|missing|damaged|cancelled|canceled|failed|leaking|gone)`,
    "like the (?:other|first|last|previous) (?:one|two|three|time)s?",
    `(?:for |now |on )(?:the|my|our|a) ${NTH} (?:\\w{3,12} )?(?:time|email|e-mail|mail|message|call|chat|ticket|request|attempt|complaint|replacement|repair|letter|day|week|month|delivery|order|visit|agent|rep|person|weekend|night)`,
    `${NTH}(?: \\w{2,12})? (?:time(?! (?:buyer|customer|user|flyer|i have used|i've used|i've flown|ordering|using|here|flying))|email|e-mail|mail|message|call|chat|ticket|request|attempt|complaint|reminder|replacement|repair|letter|visit|outage|cancellation|engineer|technician|agent|rep|driver|week|month|day|weekend|night|weekday|morning)(?= (?:i|we|this|in|of|it|you|that|now|and|with|about|today|trying|running|going|without|no|to|on|has|had|they|he|she|my|asking|since|still|or|where|no-?show)|[.,!?:;]|$)(?! of (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:month|trial|holiday|festival)))`,
    `(?<!on the )${NTH} (?:\\w{3,12} )?(?:one )?(?:in a row|this (?:week|month|year|morning|season|winter|summer)|running|on the trot|straight|so far|since (?:\\w{3,9}))(?! (?:promotion|the start))`,
    `${NTH} (?:broken|faulty|wrong|late|damaged|cancelled|canceled|failed|missed|lost|dead|defective|delayed|missing|incorrect|duplicate|refurbished|estimated|unanswered|useless|bad|consecutive|replacement|leaking)`,
    `(?<!(?:only|about|rate of|up to|maximum of|max|limit of|least) )${MANY} times(?! (?:a|per|faster|more|better|bigger|the (?:size|price|speed))\\b)`,
    "(?<!(?:charged|billed|taken|paid|debited|me|us|card|account|money|payment|it) )twice (?:now|already|before|this (?:week|month|year)|in a (?:row|week|month|day)|in (?:two|three|2|3) (?:days|weeks|months)|since)",
    "for the (?!part|full|long|right|same|short|first|last)\\w{3,10} (?:\\w{3,9} )?time(?! (?:being|in ages|ever|in years|in my life|buyer))(?<!for the first (?:\\w{3,9} )?time)(?<!for the last time)",
    "yet again",
    "yet another",
    "once (?:again|more)(?! (?:thank|many thanks|well done|congrat|a big))",
    "(?:broke|broken|happen(?:ed|ing|s)?|fail(?:ed|s|ing)?|down|late|wrong|delayed|cancell?ed|crash(?:ed|ing|es)?|missing|stopp?(?:ed|ing|s)?|charged|leak(?:ing|s|ed)?|damaged|lost|locked out|logged (?:me )?out|the same|it is|it's|here we are|here i am|here we go|not working|won't|doesn't work|stuck|overcharged|offline|out) (?:\\w{2,12} ){0,4}again(?! (?:later|soon|tomorrow|thank|please|for (?:your|the|all)|to (?:say|thank)))",
    "(?:gone|frozen|full|cold|up|hacked|blocked|disappeared|vanished|short|me|missed|same|ignored|billed|declined|rejected|disconnected|empty|back|off|dropped|reset|asked|called|emailed|written|following up|reported|rang|writing) (?:\\w{2,12} ){0,4}again(?! (?:later|soon|tomorrow|thank|please|for (?:your|the|all)|to (?:say|thank)))",
    "(?:price|prices|delays?|cancellations?|outages?|reading|readings|bills?|queue|strikes?|substitutions?|error|wifi|server|servers|app|website|broadband|signal|late|no[- ]show|downtime) (?:\\w{2,9} )?again(?= ?[.!,?@]|$)",
    "(?:and|then|,) again (?:on|in|at|today|yesterday|this|last|the|\\d|mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,8}",
    "(?<=[.!?\\n] ?|^)again (?:the|my|your|no|this|i|you|we|\\d|today|on|with)",
    "again and again",
    "over and over",
    "(?:day|week|month|time|night|year) (?:after|in,? and|in and) (?:day|week|month|time|night|year|day out|week out|month out|out)",
    "time and (?:time )?again",
    "(?<!thanks |thank you |you |please |try |see |welcome )again ?!",
    "(?:the |that |this |very |exact |exactly )?same (?:exact |old |stupid |broken |damn |bloody )?(?:defect|bug|problem|issue|fault|error(?: message| code)?|mistake|story|answer|reply|response|excuse|template|link|email|form|rubbish|nonsense|crap|result|outcome|as (?:last|before|yesterday)|again|screen)(?! as (?:you|this (?:person|user)|everyone|others))",
    "(?:same|same thing) (?:again|last (?:night|week|month|year|time)|(?:as|in|on) (?:last|yesterday|before|in|the previous|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun)\\w{0,6}|every (?:time|day|night|week)|happened|on the \\d|yesterday)",
    "was the same (?:on|in|last|before|with)",
    "(?:happened|happening|did|done|failed|broke|went|gone|tried) (?:this )?(?:before|previously)(?= ?[.,!]|$| and| with| too| as well)(?<!never (?:\\w{2,9} )?happened before)(?<!not (?:\\w{2,9} )?happened before)",
    "(?:not|<n't>) the first(?: time)?(?! (?:time )?i(?:'ve| have) (?:flown|used|ordered|been|stayed))",
    "(?:isn't|is not|wasn't|not) an isolated",
    "another (?:delay|broken|faulty|wrong|failed|late|damaged|cancelled|canceled|excuse|week(?! off)|month|strike|outage|cancellation|price (?:rise|increase|hike)|missed|day (?:another|without|wasted|of (?:waiting|this))|two weeks|charge|bill|no[- ]show|crash|lazy|lost|empty promise|error|fail|mistake|bug)",
    "(?:another|different) \\w{3,9}[, ]{1,2}(?:another|different) \\w{3,12}",
    "(?:constantly|continually|continuously|repeatedly|perpetually|consistently|frequently (?:takes|crash\\w{0,4}|fails|drops)|regularly (?:late|fails|crash\\w{0,4}))",
    "(?:here we go|back to square one|groundhog day|d(?:e|é)j(?:a|à) vu|broken record|round and round|in circles|going in (?:a )?circles?|endless loop|stuck in a loop|in a loop|ping[- ]?pong|back and forth|merry[- ]go[- ]round|never[- ]ending|pillar to post|bounced (?:around|between|from|back)|passed (?:around|between|from)|sent round in)",
    "back to the same",
    "(?:too|so) (?:many|often)(?: \\w{3,10})? (?:times|problems|issues|outages|delays|crashes|cancellations)?(?<=too often|so often|many times|problems|issues|outages|delays|crashes|cancellations)",
  ),
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: [
      "This is the third time.",
      "It is broken again.",
      "Another day, another delay.",
      "Leaking for the 2nd week running.",
    ],
    fine: [
      "Thanks again!",
      "Please try again.",
      "This is the first time it happens.",
      "Not the first time I've flown with you, no.",
      "It has never happened before.",
    ],
  },
  source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
} satisfies SignalRule;
