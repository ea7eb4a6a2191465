/** Why things fail, as a team can mend it: a step of the process, never a person. */
import type { Cause } from "./playbook";

export default [
  { id: "cause.stock", label: "The stock count was wrong" },
  { id: "cause.packing", label: "Packing was not checked" },
  { id: "cause.carrier", label: "The carrier was late or lost it" },
  { id: "cause.late-start", label: "Work began too late" },
  { id: "cause.product-fault", label: "A fault in the product" },
  { id: "cause.release", label: "A change that was not tested enough" },
  { id: "cause.outage", label: "A system was down" },
  { id: "cause.billing-rule", label: "The billing was set up wrong" },
  { id: "cause.unclear-words", label: "Our page or message was unclear" },
  { id: "cause.no-owner", label: "Nobody owned the ticket" },
  { id: "cause.handover", label: "Something got lost in a handover" },
  { id: "cause.not-told", label: "We knew, and did not tell them" },
  { id: "cause.rule", label: "A rule that does not fit the case" },
  { id: "cause.training", label: "The steps were not known" },
  { id: "cause.staffing", label: "Too few of us for the day" },
  { id: "cause.supplier", label: "A supplier failed us" },
  { id: "cause.theirs", label: "It lay on the customer's side" },
  { id: "cause.unknown", label: "Not known yet" },
] satisfies Cause[];
