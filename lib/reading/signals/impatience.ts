import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "wants it now, or sets an ultimatum",
  weight: 1.5,
  pattern: anyOf(
    "whatever(?= ?[.!])",
    "leave me alone",
    "(?<!you |to |please |would |i )just (?:give|refund|send|fix|cancel|tell|answer|do|get|return) (?:me|my|us|it|this|the)",

    "(?:this is (?:your|the) )?(?:last|final) (?:chance|warning)",
    "(?:i )?(?:demand|insist)(?: (?:a|an|that|on|to|you|my))?",
    "(?:i )?expect (?:a|an|my|this|you to) … (?:today|immediately|now|tomorrow|hours?)",
    "sort (?:this|it) out",
    "fix (?:this|it) now",
    "immediately",
    "(?:right )?now!",
    "do something",
    "do your job",
    "get your act together",
    "what are you (?:going to do|doing) about",
    "i (?:will|'ll|am|'m) not (?:wait|waiting|accept|accepting|going to wait)",
    "won't wait",
    "not good enough",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["Sort this out.", "I demand an answer.", "I expect a call back from you today."],
    fine: ["I'm happy to wait.", "Whenever you find the time is fine."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
