import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const MANY =
  "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|multiple|numerous|countless|many|dozens of|a dozen|half a dozen|endless|a few|a couple of|so many|umpteen)";
const CONTACTS =
  "(?:calls|phone ?calls|telephone calls|emails|e-mails|mails|messages|msgs|letters|chats|live chats|support tickets|dms|voicemails|texts|text messages|tweets|reminders|complaints|chasers|web forms)";
const ASKED =
  "(?:called|rang|rung|phoned|emailed|e-mailed|mailed|written|wrote|messaged|contacted|asked|asking|reported|chased|complained|texted|tweeted|explained|told you|visited|been (?:in|to the \\w{3,8}|back)|gone (?:in|back)|went (?:in|back)|uploaded (?:it|them|my \\w{3,9}|the \\w{3,9})|sent (?:it|this|them|you (?:this|it|the \\w{4,10}))|filled in (?:the|your) form|applied|tried|dm'd|dmed|spoken to you|reset (?:it|my password|the \\w{3,8})|rebooted|reinstalled)";

export default {
  because: "counts how often they have asked",
  weight: 0,
  pattern: anyOf(
    `${MANY} (?:different |unanswered |separate |long |polite |angry |follow-?up |detailed |recorded |support |ignored |further |more |automated |automatic |previous )?${CONTACTS}(?: and (?:${MANY} )?(?:\\w{3,9} )?(?:calls|phone ?calls|emails|messages|letters|chats|visits|tweets|dms))?`,
    `${ASKED} (?:\\w{1,9} ){0,3}?(?:${MANY} times|twice|thrice|\\d{1,2} ?x|again and again|over and over(?: again)?|repeatedly|every (?:single )?(?:day|week|morning)|daily|each (?:day|week)|multiple times|time and again)`,
    `${MANY} times (?:i've |i have |we've |have i |i )?(?:called|rang|phoned|emailed|written|wrote|asked|complained|contacted|explained|told|been)`,
    "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:nd|rd|th)) (?:call|phone call|email|e-mail|mail|message|msg|letter|chat|tweet|dm|attempt|visit|trip|ticket|reminder|engineer|technician|appointment|(?:time (?:i've|i'm|we've|asking|calling|writing|contacting|ringing|emailing|trying|having|i have|we have|i had|i)(?: (?:called|asked|written|asking|calling|had to \\w{3,8}|contacted|emailed|reported|complained))?))",
    `(?:spoken to|spoke to|spoke with|talked to|through|dealt with|explained (?:it|this|everything) to|passed between|bounced between) ${MANY} (?:different |separate |other )?(?:people|agents|advisors|advisers|reps|representatives|departments|managers|colleagues|operators|of your \\w{4,10})`,
    `${MANY} (?:different |separate )(?:people|agents|advisors|advisers|reps|representatives|departments|managers|explanations|stories|answers)`,
    `${MANY} (?:failed |missed |wasted |cancelled |separate |different |no-show )(?:visits|appointments|deliveries|delivery attempts|engineers|technicians|attempts)`,
    `(?:weeks|months|days|hours|years) of (?:emails|calls|e-mails|phone calls|messages|chasing|waiting|back and forth|phoning|calling|writing|emailing|excuses|promises|trying|asking|silence|arguing|being (?:passed|fobbed|ignored)\\b)`,
    `(?:\\d{1,2}|a|two|three|four|five|six|seven|eight|several) (?:week|month|day|hour|year)s? of (?:emails|calls|e-mails|phone calls|messages|chasing|waiting|back and forth|phoning|calling|writing|emailing|excuses|promises|trying|asking|silence|arguing|my life|hold music)`,
  ),
  unless: ["supposed"],
  besideFailure: true,
  says: { severity: 1 },
  examples: {
    flagged: [
      "Four calls and still no refund.",
      "I've emailed you three times and nobody answers.",
      "Three weeks of emails and the refund never came.",
    ],
    fine: ["You get 50 emails a month in this plan.", "I called once."],
  },
  source: "Kenesei & Bali 2020, Service Business",
} satisfies SignalRule;
