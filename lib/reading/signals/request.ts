import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "wants something from you",
  weight: 0,
  pattern: anyOf(
    "(?:pls|plz|pl[sz] help|kindly)",
    "(?:i|we) (?:still |also |just |really |do |urgently |badly )?(?:need|require)(?! (?:not|nothing|no more))",
    "(?:i|we)(?:'d| would) (?:still |also |really )?(?:like|love|prefer|appreciate)(?! (?:to (?:thank|say|express|compliment|praise|commend)))",
    "(?:i|we) want (?:to (?!(?:say|thank|express|compliment|praise|commend|tell))|my|our|a|the|you)",
    "(?:can|could|would|will) (?:you|u|someone|somebody|anyone|y'all|i|we)(?! (?:not|believe it))",
    "(?:let me|let us) know (?:if|when|what|how|whether|where|which|asap|about|by|soon)",
    "(?:dm|call|email|contact|ring|message|text) me(?! (?:the|to say|back (?:within|in)|personally|straight))",
    "(?:please|do) (?:advise|help|fix|send|cancel|add|confirm|check|explain|contact)",
    "(?:any|some) (?:help|ideas?|advice|suggestions?|update|updates|news|chance|tips|thoughts|assistance)(?= ?[.!,?]| ?$| on| about| with| would| appreciated| is| please| pls| from| for)",
    "(?:advice|help|assistance|input|suggestions?|feedback|ideas|reply|response) (?:is |are |would be |will be )?(?:much |greatly |really |very much |very )?(?:appreciated|welcome)",
    "(?:you should|you need to|you ought to|might want to|might wanna|maybe you could|it would be (?:nice|great|good|helpful|cool)|would be (?:nice|great|good|helpful|cool) (?:to|if)|wish you|suggestion|feature request|feedback)",
    "(?:cancel|delete|change|update|resend|reset|close|fix|add|remove|unlock|refund|send) (?:my|our|it|this|me|the)(?= |[.!,])(?<!(?:to|you|they|will|and|who|n't|can|i|we) \\w{3,7} \\w{2,4})",
    "(?:waiting (?:for|on)|look(?:ing)? forward to) (?:your|a|the|hearing)",
    "(?:how|where|when|what|which|why) (?:do|does|can|is|are|should|will|much|many|long) (?:i|we|you|it|the|my|this|that)",
    "(?:fyi|just (?:so|to let) (?:you|u|ur|your)|just letting you know|for your information|heads up|feedback)(?! (?:the|that) (?:lovely|problem is))",
    "(?:having|have) (?:problems?|issues?|trouble|difficult(?:y|ies)) (?:with|updating|getting|logging|in|downloading|accessing|\\w{4,12}ing)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I still need help with it.", "pls cancel my trial", "Any advice appreciated"],
    fine: ["I want to say thank you.", "The bag came today."],
  },
  source: "Amends: messages written for development",
} satisfies SignalRule;
