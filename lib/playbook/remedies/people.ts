/** Manner and process: somebody who listens, an answer, a rule that bends. What no voucher buys. */
import type { Remedy } from "../playbook";

export default [
  {
    id: "call-from-me",
    label: "I call them",
    text: "call you on {day} at an hour that suits you and go through all of it with you",
    failures: [
      "staff_behaviour",
      "no_response",
      "policy_unfair",
      "account_access",
      "quality_expectation",
      "lost_item_or_data",
      "outage_bug",
    ],
    answers: ["person_or_call", "explanation", "apology"],
    source: "Gelbrich & Roschk 2011: where no money is at stake, the manner decides",
  },
  {
    id: "lead-calls",
    label: "A lead calls them",
    text: "ask the lead of our team to call you on {day} and hear it from you",
    failures: ["staff_behaviour"],
    answers: ["person_or_call", "apology"],
    source: "Gelbrich & Roschk 2011: where no money is at stake, the manner decides",
  },
  {
    id: "in-writing",
    label: "A written answer by a day",
    text: "send you a written answer to each of your points by {when}",
    failures: ["staff_behaviour", "no_response", "policy_unfair"],
    answers: ["explanation", "apology", "date"],
    source: "Hogreve, Bilstein & Mandl 2017, JAMS 45(6): a date holds expectations",
  },
  {
    id: "one-person",
    label: "Stay their one contact",
    text: "stay the one person for this until it is settled, with a word from me every {day}",
    failures: ["no_response"],
    answers: ["person_or_call", "date"],
    source: "Michelli: assurance from one person",
  },
  {
    id: "bend-rule",
    label: "Make an exception",
    text: "make an exception for you and {what} by {when}",
    failures: ["policy_unfair"],
    answers: ["fix", "refund"],
    source: "Disney, HEARD: authority for who is asked",
  },
  {
    id: "rule-to-owner",
    label: "Take it to who made the rule",
    text: "take this to the people who made the rule and bring you their answer by {when}",
    failures: ["policy_unfair"],
    answers: ["explanation"],
    source: "Disney, HEARD: diagnose the process, not the person",
  },
] satisfies Remedy[];
