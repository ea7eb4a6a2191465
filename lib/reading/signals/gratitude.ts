import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const THANKS =
  "(?:thank(?:s| you| u| ya|you)|thx|tysm|ty|thnx|thanx|tks|cheers|ta|many thanks|muchas gracias|gracias|merci|danke|grazie|obrigad[oa]|kudos)";

export default {
  because: "thanks you for something received",
  weight: -1,
  more: -0.5,
  pattern: anyOf(
    `${THANKS}(?: so (?:so )?much| very much| a lot| again| kindly| loads| heaps| ever so much| all| guys| everyone| sincerely)?(?:,? [a-z]{2,14})?(?:,? @\\w{2,20})? for (?!(?:nothing|wasting|ruining|ignoring|any|your (?:time|patience|attention|consideration|understanding|cooperation|prompt attention)|considering|the (?:non|lack|awful|terrible)|(?:the |your )?(?:help in advance)|looking into (?:this|it)(?= ?[.!]? ?$)|reading))(?:your|the|ur|all|getting|sorting|helping|being|coming|replying|responding|letting|looking|fixing|sending|taking|explaining|resolving|making|doing|waiting|finding|keeping|chasing|giving|everything|that|this|today|such|another|an?|saving|answering|going|having|friday|\\w{3,9}day|what|bringing|staying|quick|calling|ringing|not|listening|updating|organising|organizing|arranging|rescuing|turning|handling|dealing|working|treating|accepting|processing|clarifying|confirming|upgrading|my|our|always|solving|picking|changing|reaching|following|checking|caring|noticing|understanding|putting|supporting|adding|allowing|honouring|honoring|great|excellent|amazing|quickly|\\w{4,12}ing)`,
    "thank(?:s| you| u) (?:so much|very much|a million|a bunch|loads|heaps|ever so much)(?! (?:in advance|if))",
    "(?:thanks|thank you|thank u|cheers|ty) again(?! in advance)",
    "many many thanks",
    "(?:many thanks|thank you|thanks|thank u|cheers|ty|props|kudos|respect|hats off|big love|credit|shout ?out) to (?!(?:be|come|you in advance|get|have|hear|let|make|know|do|whom))(?:\\w{2,12}|@\\w{2,20})",
    "(?:please|do|pls) (?:thank|pass (?:on )?(?:my|our|this) (?:thanks|on)|tell (?:him|her|them) (?:thank|thanks|hi|how)|give (?:him|her|them) (?:a|my|our))",
    "(?:thank|tip|hug) (?:him|her|them|the (?:lads?|lady|crew|driver|guy|team|captain|staff|young \\w{3,5}|man|woman)|your (?:team|staff|colleague|driver|crew)|mr|mrs|ms|miss|dr)\\b(?! for your)",
    "(?:wanted|want|would like|writing|need|had|just) (?:just )?(?:to )?(?:say|express|send|give)? ?(?:a )?(?:big |huge |massive |quick |my |our )?(?:thank you|thanks|thank u|thank|well done|appreciation|gratitude)(?! in advance)",
    "(?:really |much |very |so |greatly |truly |sincerely |i |we |deeply )?(?:appreciated|grateful)(?= ?[.!,]| ?$| that| the| for (?:the|your|all|this)| to (?:you|your|the|him|her|them|everyone)| it)(?<!(?:be|advice|help|assistance|input|suggestions|ideas|feedback|be very|be much|be greatly|be really|would be|is|would be very|be so) (?:appreciated|grateful))",
    "(?:i |we |really |so |do |also |greatly |truly |much )?appreciate (?:it|that|this|you|your|the|u|all|everything|@\\w{2,20})(?! (?:if|could|would|any|help with|assistance|in advance|input))(?<!(?:would|'d|would really|'d really|will|would greatly|would very much|would also) appreciate \\w{2,10})",
    "you(?:'ve| have|ve) (?:all )?(?:been )(?:so |very |really |a |most |incredibly |all )?(?:great|helpful|kind|patient|wonderful|lovely|star|big help|amazing|brilliant|fantastic)",
    "(?:thanks|thank you|thank u|cheers|ty|thx|ta|tysm)(?:,)? (?!(?:in|for|and|but|please|if|can|could|i|to|you|so|very|a|again|u|all|my|we|that|it|is|this|no|not|what|how|when|the|link|btw|in)\\b)(?:mr |mrs |ms |miss |dr )?[a-z]{2,12}(?= ?[.!)]| ?$| x| @)",
    `${THANKS}(?: |)(?::\\)|❤|🙏|👍|💜|😊|🥰|💕|♥|😍|🎉|👏)`,
    "(?:thanks|thank you|cheers|thank u) (?:to|2) (?:whoever|everyone|all|you all|both|your|the|my|u all|those)",
    "(?:credit|thanks) (?:where (?:it'?s|its|it is) due)",
    "thank (?:god|goodness) for (?:you|your|@\\w{2,20})",
    "(?:appreciated|noticed)\\.",
  ),
  unless: ["negated", "supposed", "contradicted"],
  examples: {
    flagged: [
      "Thank you for your quick reply.",
      "Thanks so much!",
      "I really appreciate it.",
      "Thanks to whoever found my bag",
    ],
    fine: [
      "Please help, thanks.",
      "No, thank you.",
      "I would appreciate it if you called.",
      "Thanks for any help.",
    ],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
