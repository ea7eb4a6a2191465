import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "cannot get into their account",
  weight: 0.25,
  pattern: anyOf(
    "lock(?:ed|s|ing) (?:me |us )?(?:out|my account|our account)",
    "(?:account|profile|login|card|access) … (?:locked|blocked|suspended|disabled|frozen|deactivated|banned|restricted|closed without|hacked|terminated|revoked)",
    "(?:locked|blocked|suspended|disabled|frozen|deactivated|banned|closed) (?:my|our|out of my) (?:account|profile|access)",
    "(?:can(?:not|'?t| not)|could(?: not|n'?t)|unable to|won't let me|does(?: not|n't) let me|not able to|still can't|impossible to) (?:log ?-?in|log into|login|sign ?-?in|sign into|access (?:my|our|the) (?:account|profile)|get (?:in|into) (?:to )?my account|reset (?:my|the) password)",
    "(?:password|reset|verification|confirmation|2fa|login|security|activation) (?:reset |e-?mail |link |code |codes )?(?:does(?: not|n't)|never|not|won't|is not|isn't|fails?|did(?: not|n't)|keeps)(?: \\w{2,12})?",
    "(?:lost|no|without|regain) access to (?:my|our|the) (?:account|profile)",
    "kicked out of my account",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "account_access", severity: 1 },
  examples: {
    flagged: ["I'm locked out of my account.", "I cannot log in.", "My account was suspended."],
    fine: ["How do I open an account?", "I logged in."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
