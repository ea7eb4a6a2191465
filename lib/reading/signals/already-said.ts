import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const TOLD =
  "(?:called|telephoned|rung|went|phoned|rang|rung|emailed|e-mailed|wrote|written|messaged|contacted|chased|tried|asked|told|reported|complained|texted|tweeted|dm'?e?d|spoken|requested|explained|sent|queried|submitted|appealed|raised|applied|visited|begged|cancelled|canceled|returned)";
const MANY =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|countless|numerous|umpteen|a dozen|so many|too many|\\d{1,3})";

export default {
  because: "has told you before",
  weight: 1,
  more: 0.25,
  pattern: anyOf(
    `(?:spoken|spoke|talked|speaking|talking|explained|passed|transferred|told) (?:\\w{2,12} ){0,4}(?:to|with|by|between|of) (?:now )?${MANY} (?:of your |different |separate |other )?(?:agents?|people|colleagues|reps?|representatives|advisors?|advisers?|departments?|persons?|staff|operators?|managers?|supervisors?)`,
    `(?:to|with|by|through|spoke|had|and|after) ${MANY} (?:of your|different|separate) (?:agents?|people|colleagues|reps?|advisors?|advisers?|departments?|staff|operators?|managers?|engineers?)`,
    "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:calls|phone calls|visits|case numbers|ticket numbers|chats|agents|different agents|reps|departments)(?= ?[.,!;]|$| no | later| to | with no| in (?:\\w{1,6} )?(?:days|weeks|months)| over | about | so far| now| already)",
    "on the \\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?\\w{3,9})?,? (?:and |again |then |and then |and again )?(?:\\w{3,8} )?(?:on )?the \\d{1,2}",
    "(?:letters|emails|e-mails|messages|calls|complaints|requests) (?:of|dated|on|from) (?:the )?\\d",
    "(?:call|slot|attempt|email|letter|agent|visit|chat) (?:2|two)(?=[ ,:.])",
    "(?:weeks?|months?|days?|years?) (?:of )?(?:asking|chasing|(?:calls|emails|excuses|promises|back and forth))",
    `(?:my|our) ${MANY} (?:emails|messages|calls|letters|requests|complaints)`,
    `${TOLD}(?: [\\w']{2,12}){0,3} (?:twice|thrice|(?:${MANY}|\\d{1,2}) ?(?:times|x)|\\d{1,2}x|a few times|a couple of times|repeatedly|again)(?! please)`,
    `(?<!(?:is|are|got|bought|booked|it's|with|for|the|of|have) )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|countless|numerous|umpteen|a dozen|so many|too many) (?:\\w{3,12} )?(?:emails|e-mails|calls|phone calls|phonecalls|messages|mails|tickets(?= (?:and|closed|later|open|in|now|raised|with|so))|visits(?= (?:and|later|so|from|by|to your|now))|trips|chats|chat sessions|texts|dms|letters|case numbers|ticket numbers|agents|reps|engineers|technicians|phone ?calls|reminders|complaints|failed \\w{3,12}|missed \\w{3,12}|outages|attempts|no[- ]shows|cancellations|delays|crashes|replacements)(?! (?:a|per|from (?:him|her|friends)|with different|left|included|allowed)\\b)`,
    `(?<!(?:is|are|got|bought|booked|it's|with|for|the|of|have) )\\d{1,3} (?:different |useless |separate |unanswered |missed |phone |long )?(?:emails|e-mails|calls|phone calls|phonecalls|messages|mails|tickets(?= (?:and|closed|later|open|in|now|raised|with|so))|visits(?= (?:and|later|so|from|by|to your|now))|trips|chats|chat sessions|texts|dms|letters|case numbers|ticket numbers|agents|reps|engineers|technicians|phone ?calls|reminders|complaints|failed \\w{3,12}|missed \\w{3,12}|outages|attempts|no[- ]shows|cancellations|delays|crashes|replacements)(?! (?:a|per|from (?:him|her|friends)|with different|left|included|allowed)\\b)`,
    "as (?:i|we)(?: have|'ve)?(?: already)? (?:said|mentioned|stated|explained|told|wrote)(?= (?:before|above|earlier|previously|already|twice|in my|on the|to your|last|yesterday|many|several|,)|,| i | you | we )",
    "as (?:mentioned|stated|explained|said|discussed|requested) (?:before|above|earlier|previously|already|twice|in my|several|many)",
    "(?:i|we)(?:'ve| have|ve)? (?:already|previously|repeatedly) (?:said|told|explained|sent|given|gave|provided|answered|mentioned|asked|tried|done|contacted|called|emailed|written|wrote|complained|reported|paid|returned|spoken|spoke|dm'?d|submitted|filled|verified|been|uploaded|reset|restarted|uninstalled|reinstalled|checked|did|cancelled|canceled|lost|waited)",
    "(?:already|previously) (?:said|told you|explained|sent (?:you|it|this|that|the|my|all|an?)|emailed|contacted|reported|submitted|dm'?d|complained|raised|answered|provided|called|tried|been (?:told|through|promised)|had (?:to|this|one|two))",
    "(?:told|explained|asked|written|wrote|contacted|called|emailed|chased|reported|complained|rang|phoned|messaged) … (?:times|twice|already|(?:last|the other|previous) (?:week|month|year|time|day|summer|night))(?! (?:and it (?:was|is) (?:sorted|fixed|great)))",
    "how many (?:more )?times",
    "how many (?:more )?(?:emails|calls|messages|people|tickets|agents|engineers|weeks)(?: (?:do|must|will|does|till|until|have|should))",
    "(?:don't|do not|won't|can't|tired of|sick of|fed up (?:of|with)|stop) (?:want to |having to |making me )?(?:repeat|explain)(?:ing)? … (?:again|myself|story|everyone|every)",
    "repeat(?:ing)? (?:myself|the (?:whole )?story)",
    "(?:have|having|had) to (?:explain|repeat|re-?enter|re-?send|re-?do|chase|start) … (?:again|every|each|over)",
    "(?:resent|re-sent|resending|re-sending|re-?submitted|re-?applied|re-?applying|reapply|following up|follow(?:ing)? on from|chasing(?: up)?|third reminder|reminder|final request|last reminder)(?= (?:it|the|my|this|on|again|again on|from|you|for|email|number|twice|as|an?|i)|[.,!:]|$)(?! (?:email|text|for my appointment))",
    "(?:i|we) (?:told|asked|emailed|called|rang|wrote|reported|contacted|messaged|complained|phoned|warned) (?:you |u |to you |them |your \\w{3,12} |support )?(?:about (?:this|it) )?(?:in|on|last|back in|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|last|week|month|year|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?)",
    "(?:wrote|sent|emailed|called|rang|reported|phoned|asked|told|messaged|chased|submitted|spoke)(?: \\w{2,12}){0,4} on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|mon|tues?|wed|thurs?|fri|sat|sun)\\w{0,7}(?: \\w{3,9})?,? (?:and|again|then|the|\\d|mon|tue|wed|thu|fri|sat|sun)",
    "(?:sent|messaged|emailed|called|texted|rang) (?:\\w{2,9} )?(?:mon|tue|wed|thu|fri|sat|sun)\\w{0,6} ?(?:\\+|and|&|,) ?(?:again )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)",
    "(?:my|our|all my|all our) (?:previous|earlier|last|first|other|many|original) (?:email|e-mail|message|complaint|ticket|request|letter|mail|call|report|enquiry|query|case|tweet|dm)s?",
    "(?:re: ?){2}",
    "(?:me|us) again",
    "(?:asked|told|been told|promised|said) … (?:then|and then|, then) (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|it was|the \\d|\\d|next|was told|told)",
    "(?:i|we)(?:'ve| have|ve)? (?:now )?(?:been )?(?:asking|begging|chasing|telling you|reporting|complaining|calling|emailing|writing|messaging|contacting|following up)(?= (?:for|since|about|you|this|to|on|and)\\b)",
    "(?:been|weeks?|months?|days?|years?) (?:of )?(?:asking|begging|chasing|calling|emailing|waiting on hold)",
    "(?:stop|quit) (?:sending|replying|telling|asking|saying|copying|pasting|giving) (?:me|us|with|the same|my)",
  ),
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: [
      "As I said before, the code is wrong.",
      "I've already sent you the photos.",
      "I told you this twice.",
      "Three emails and no reply",
      "I have called four times.",
      "Sent on the 3rd, the 9th and the 15th.",
    ],
    fine: ["As he said, it is a lovely colour.", "I sent you the photos.", "We booked two tickets."],
  },
  source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
} satisfies SignalRule;
