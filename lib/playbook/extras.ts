/** What nobody asked for and few forget: small, personal, and given once it is right, not instead of that. */
import type { Extra } from "./playbook";

export default [
  {
    id: "extra.better-delivery",
    label: "The faster delivery, free",
    text: "send it by the fastest delivery we have, at no cost to you",
    failures: ["delay_late", "wrong_or_missing_item", "lost_item_or_data"],
    source: "Onlinecourses55: an unexpected extra is what people tell",
  },
  {
    id: "extra.spare-part",
    label: "A spare part",
    text: "put a spare part for your {thing} into the parcel, so that you have one to hand",
    failures: ["damaged_defective", "quality_expectation"],
    source: "Onlinecourses55: an unexpected extra is what people tell",
  },
  {
    id: "extra.set-up",
    label: "Set it up together",
    text: "go through the first steps with you on the phone, so that all is set up the way you like it",
    failures: ["account_access", "outage_bug", "quality_expectation"],
    source: "Michelli: one step further",
  },
  {
    id: "extra.handwritten",
    label: "A handwritten card",
    text: "add a card in my own hand",
    failures: [
      "delay_late",
      "damaged_defective",
      "wrong_or_missing_item",
      "lost_item_or_data",
      "no_response",
    ],
    source: "Onlinecourses55: an unexpected extra is what people tell",
  },
  {
    id: "extra.better-place",
    label: "A better place",
    text: "move you to the best place that is free on that day, at the price you paid",
    failures: ["cancellation_booking"],
    source: "Onlinecourses55: an unexpected extra is what people tell",
  },
  {
    id: "extra.direct-line",
    label: "My direct line",
    text: "give you my direct line, so that next time you reach me at the first ring",
    failures: ["no_response", "billing_refund", "account_access", "outage_bug", "staff_behaviour"],
    source: "Michelli: one step further",
  },
  {
    id: "extra.watch-next-bill",
    label: "Watch the next bill",
    text: "look over your next bill myself before it goes out",
    failures: ["billing_refund", "policy_unfair"],
    source: "Michelli: one step further",
  },
] satisfies Extra[];
