import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that nobody answers",
  weight: 0.5,
  pattern: anyOf(
    "(?:no|zero|without|without any|never|not a single) (?:a )?(?:single )?(?:reply|replies|response|responses|answer|answers|word|feedback|communication|call ?back|update|updates|news|reaction|acknowledg\\w{3,5})(?: yet| so far| from| to| since| at all| on| about)?",
    "(?:no ?one|nobody|none of you|not one (?:person|of you)|you|they|support|never) (?:has |have |had |ever |even |did |do |does |still |bothers? to |bothered to |is |are )?(?:n'?t |not |never )?(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|call(?:s|ed)?(?: (?:me|us))?(?: back)?|got back|gotten back|get back|came back to|picks? up|reacted)",
    "(?:have|has|had|did|do|does|'ve)(?: not|n'?t| never)(?: even| yet| ever)? (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)? (?:me )?back|heard|hear|got back|gotten back|get back|been (?:answered|contacted|called))",
    "heard nothing",
    "(?:not|<n't>|never) (?:had|received|got|gotten|get|seen|been given) (?:a|any|an|one|your) (?:single )?(?:reply|response|answer|updates?|news|call|e?-?mail back)",
    "(?:nothing|silence|crickets) (?:from (?:you|your|anyone|support)|since|ever since|in return)",
    "radio silence",
    "(?:total|complete|utter|only|just) silence",
    "(?:ignor(?:e|ed|es|ing) (?:me|us|my|our|by|all)|been ignored|being ignored)",
    "unanswered",
    "(?:anyone|anybody) (?:there|alive|reading this)",
    "can(?:not|'?t|not) (?:get (?:hold|through)|reach (?:anyone|you|anybody|a))",
    "ghosted",
    "(?:emails?|messages?|calls?|tickets?|requests?) … (?:unanswered|ignored|went nowhere)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "no_response" },
  examples: {
    flagged: ["Nobody answers my emails.", "I have had no reply for weeks.", "I haven't heard back."],
    fine: ["Please reply soon.", "The answer was helpful."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
