/** Cancelled or booked wrongly: plans were built on it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-booking.did-not-hold",
    stage: "acknowledge",
    text: "I'm sorry the arrangement for your {thing} ({reference}) did not hold. You made plans on the strength of it.",
    fits: { failures: ["cancellation_booking"] },
    why: "names the harm: their plans",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-booking.as-agreed",
    stage: "acknowledge",
    text: "Your {thing} should have gone as agreed, and the extra work should never have landed on you.",
    fits: { failures: ["cancellation_booking"] },
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-booking.counted-on",
    stage: "acknowledge",
    text: "You made plans and counted on them. I'm sorry that the booking did not go as it should.",
    fits: { failures: ["cancellation_booking"] },
    why: "names the plans it upset",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-booking.pulled-away",
    stage: "acknowledge",
    text: "Having your {thing} changed under you is reason enough to be angry. I'm sorry for what it did to your plans.",
    fits: { failures: ["cancellation_booking"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-booking.another-knock",
    stage: "acknowledge",
    text: "Your {thing} went wrong before, and now your plans have taken another knock. I'm sorry for both.",
    fits: { failures: ["cancellation_booking"], repeat: true },
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-booking.same-plans",
    stage: "acknowledge",
    text: "Another upset to the same plans is a real cost in time and nerves. I'm sorry it came to that.",
    fits: { failures: ["cancellation_booking"], repeat: true },
    why: "names what the second time cost",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
