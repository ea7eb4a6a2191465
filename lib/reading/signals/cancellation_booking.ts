import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that a booking or cancellation went wrong",
  weight: 0.25,
  pattern: anyOf(
    "(?:hard|difficult|impossible) to cancel",

    "(?:gave|give|given|sold) (?:our|my|the) (?:room|seats?|table|booking|reservation|spot|place) (?:away|to)",

    "(?:cancell?ed|cancels|rebooked|overbooked|double[- ]booked|postponed|rescheduled)(?: (?:my|our|the|by|on|without|at|last|again|it|me|us))?",
    "(?:booking|reservation|flight|appointment|room|ticket|tickets|table|trip|tour|order) … (?:cancell?ed|not (?:found|exist|confirmed|in your system|there|honou?red)|disappeared|gone|overbooked|double[- ]booked|moved without|was given away|lost)",
    "(?:no|lost|wrong|can(?:not|'?t) find|could(?: not|n'?t) find|never had|without) … (?:booking|reservation)",
    "(?:still|can(?:not|'?t)|could(?: not|n'?t)|won't let me|unable to|tried to|trying to|refus\\w{2,4} to|impossible to|how to) (?:charged after )?(?:cancel|rebook|reschedule|change (?:my|the|our) (?:booking|flight|reservation|appointment|date))",
    "after (?:i )?(?:cancell?(?:ed|ing)|cancellation)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "cancellation_booking" },
  examples: {
    flagged: ["You cancelled my booking.", "The hotel could not find our reservation.", "I can't cancel."],
    fine: ["Can I book for two?", "The room is booked."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
