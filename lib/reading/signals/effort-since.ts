import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";
import { MONTH, NUMBER, WEEKDAY } from "../time-words";

/** Years are how long they have been customers. */
const DAYS_AND_MORE =
  "(?:(?:whole|full|long|solid|working|business|bloody) )?(?:hours?|hrs|days?|nights?|weeks?|wks?|months?)";
const ABOUT = "(?:over |more than |about |almost |nearly |at least |well over |like |the (?:last|past) )?";

export default {
  because: "says how long it has been going on",
  weight: 0,
  pattern: anyOf(
    `since (?:early |late |mid-?|last |the (?:start|end|beginning|middle) of |the )?(?:${MONTH}|${WEEKDAY}|yesterday|week|month|year|christmas|easter|summer|spring|winter|autumn|\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${MONTH})?|\\d{1,2} (?:of )?${MONTH})(?! (?:i|we) (?:love|have loved))`,
    `(?<!free |trial |valid |customer |member |lived here |with you |you |loyal |away |open )(?:been|waiting|waited|trying|tried|asking|ignored|down|off|broken|out|locked out|without (?:\\w{3,10} ){1,2}|for) (?:for )?${ABOUT}${NUMBER} ${DAYS_AND_MORE}(?: (?:now|already|straight|and counting))?(?! (?:old|free|trial|ago|warranty|to))`,
    `${NUMBER} ${DAYS_AND_MORE} (?:now|already|and counting|later|without (?:\\w{2,10} )?\\w{3,12}|with no \\w{3,12}|of nothing|in a row|straight|on)(?! (?:average|top|call))`,
    `(?:day|week|month)[ ](?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:this|waiting|no \\w{3,10}|my \\w{3,10}))?(?! (?:\\d|return|of (?:the|our) (?:holiday|trip|festival|course)))`,
    "(?:second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) (?:day|week|month)(?: (?:in a row|running|now|without \\w{3,12}|of this))?",
    "(?:for|been|waiting) (?:days|weeks|months|hours|ages)(?: now| on end)?(?! (?:free|of))",
  ),
  unless: ["supposed"],
  besideFailure: true,
  examples: {
    flagged: ["My broadband has been down since Monday.", "I have waited for three weeks, still nothing."],
    fine: ["I have loved it since March.", "It is free for two weeks."],
  },
  source: "Kenesei & Bali 2020, Service Business",
} satisfies SignalRule;
