import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

/** At the head of a sentence or of its part, where one word says what they did. */
const HEAD = "(?<=^|[^\\w' ] ?|so i |now i |i've |i have |we've )";
const TAIL =
  "(?= ?[^\\w ,'-]| ?$|,? (?:and )?(?:not worth|going|bye|thanks|goodbye|never|done|immediately|before|on \\d|because|due))";

export default {
  because: "leaves: cancels, closes the account or deletes the app",
  weight: 1,
  pattern: anyOf(
    `${HEAD}(?:cancell?ed|cancell?ing|quit)(?: (?:it|this|you|my (?:account|subscription|membership|card|policy|contract)))?${TAIL}`,
    "(?:cancell?ing|closing|ending|terminating) (?:my|our|the|this) (?:\\w{3,10} )?(?:subscription|membership|account|contract|policy|service|card|plan)s?(?! (?:fee|charge|was|is|process|page|but))",
    "(?:cancel|close|end|terminate) (?:my|our|the|this) (?:\\w{3,10} )?(?:subscription|membership|account|contract|policy|plan|service)s?(?= ?[.!]|,? (?:today|now|immediately|and|please|because|asap|you|we|i'?m|right|straight)|$)",
    "(?:subscription|membership|account|contract|policy) (?:to be )?(?:ended|closed|cancell?ed|terminated)(?= ?[.!]|$)",
    "cancel it(?=,? (?:i'?ve|ive|now|i have|immediately|all|today))",
    "(?:stopped|stopping|cancell?ed|cancell?ing) (?:the|my|our) (?:direct debit|dd|standing order|payments?)",
    "(?:good)?bye(?= ?[^\\w ,'-]| ?$| then| forever| guys| felicia| now)",
    "(?:adios|toodle-?oo|sayonara|au revoir)",
    "(?:we|we're|we are|i'?m|i am) (?:done|finished)(?: here)?(?= ?[.!,]|$)",
    "(?:nah|nope|finished|that'?s it|enough)[ ,.]{1,2}(?:i'?m|we'?re) (?:done|out|off)",
    "(?<=\\. ?|, ?)finished(?=,)",
    "(?:i'?m|we'?re|i am|we are) (?:leaving|cancell?ing|off|outta here)(?= ?[.!,]|$| anyway| now| today| next)",
    "don'?t (?:call|ring|email|try|bother)(?: \\w{2,8})? (?:to )?(?:try (?:to|and) )?(?:keep|win|get|ringing|calling) (?:me|us)",
    "(?:bought|buying|getting) a car(?= ?[.!]| this| instead)",
    "(?:stopped|quit) (?:using|shopping|flying|buying|ordering|going)(?= (?:you|your|this|with|here|it|there|them|from|at|@))",
    "(?:pac|mac) code",
    "(?:sub|subscription|membership|direct debit|dd|standing order|account|auto-?renew(?:al)?|policy|contract)(?: is| has been)?(?: now)? (?:cancell?ed|closed|deleted|terminated)(?= ?[.!]|$)",
    "(?:notice (?:given|is in|handed in|served)|hand(?:ed|ing)? in my notice|consider this (?:my|our|as)? ?(?:notice|cancellation)|(?:my|our|as) notice (?:of|to) (?:cancel|cancellation|leave|terminat\\w{1,4}))",
    "(?:delete|remove|shut|cancel) (?:my|our) (?:whole |entire |damn )?account(?= ?[.!]|,? (?:now|and|today|immediately|please|asap)|$)",
    "cancel (?:everything|it all|the lot|the whole thing|my membership|my subscription|the subscription|the membership|the contract)",
    "do(?:n'?t| not) want (?:your|this|the) (?:service|app|product|subscription|membership|card|account)s? (?:any ?more|any longer)",
    "found (?:\\w{2,10} ){1,4}(?:cheaper|better|elsewhere|for half|for less)",
    "(?:bought|ordered|booked|buy|buying|ordering|booking|flying|going|went)(?: \\w{2,10})? (?:from|with|at) (?:@\\w{2,20}|\\w{3,12}) instead",
    "(?:i'?ll|will|gonna|we'?ll) (?:fly|book|take|drive|buy|order|shop|go (?:with|to)|choose|rent|walk|try) (?:\\w{1,12} ){1,3}next time",
    "off my (?:phone|tablet|ipad|laptop|computer)",
    "cut(?:ting)? up (?:my|the|your) (?:\\w{3,10} )?card",
    "(?:joined|joining|signed|signing|switched|switching|gone|going|moved|moving|off) (?:up )?(?:with|to) (?:your (?:rival|competitor)s?)",
    "i (?:end|go) with it",
    "(?:i|we) (?:want|need|wish|would like|'d like|am trying|'m trying) to (?:cancel|leave|close|end|terminate) (?:you|it all|everything|my (?:account|subscription|membership|contract|policy|plan)|the (?:account|contract|subscription|policy|membership)|our (?:account|contract))(?! (?:but|and can))",
  ),
  besideComplaint: true,
  unless: ["supposed"],
  says: { threat: "churn_threat" },
  examples: {
    flagged: [
      "It crashes every day. Cancelled.",
      "The delivery never came. Close my account.",
      "You charged me twice. Goodbye.",
    ],
    fine: [
      "Please close my account, we are moving.",
      "I cancelled by accident, can you undo it?",
      "The flight was cancelled and I got no refund.",
    ],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
