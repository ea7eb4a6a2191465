import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "cannot use it, or is out of pocket",
  weight: 0.25,
  pattern: anyOf(
    "(?<!i |we |you )(?:don'?t|do not) (?:work|turn on|start|charge|function)",
    "(?:unusable|useless)",
    "(?:can't|cannot|can not|unable to|couldn't) (?:use|work|open|access|send|receive|log|sign|get into|do anything)",
    "stopped working",
    "(?:does not|doesn't|won't|isn't|is not|not) (?:work|working|turn on|start|charge|charging|switch on|open|load)",
    "(?:days|a week) (?:late|overdue|without|lost|of waiting|now)",
    "(?:out of pocket|had to (?:pay|buy))",
    "(?:[$£€] ?\\d{1,6}(?:\\.\\d\\d)?|\\d{1,6}(?:\\.\\d\\d)? ?(?:dollars|pounds|euros|usd|eur|gbp|[$£€])(?!\\w))",
    "(?:charged|billed) (?:twice|double|two times)",
    "my money",
  ),
  unless: ["negated", "supposed"],
  says: { severity: 1 },
  examples: {
    flagged: ["It stopped working.", "It cost me $40.", "I can't use it."],
    fine: ["It works.", "I'd like to use it."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
