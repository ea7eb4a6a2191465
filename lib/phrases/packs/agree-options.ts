/** Choices: the customer decides, and each one has an owner and a time. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-options.two-ways",
    stage: "agree",
    text: "For your {thing} I see two ways: to {what}, or to {what}. Which one suits you better?",
    fits: {},
    why: "two options, and they choose",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-options.either-by",
    stage: "agree",
    text: "Here are your choices: I can {what}, or I can {what}, either of them by {when}. Which would you like?",
    fits: {},
    why: "two options with one date",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-options.right-for-you",
    stage: "agree",
    text: "What would put this right for you? One thing I can do for your {thing} by {when} is to {what}.",
    fits: {},
    why: "asks first, then offers",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-options.better-way",
    stage: "agree",
    text: "{name}, you choose how this goes from here: I'll {what} by {when}, or you tell me a better way.",
    fits: {},
    why: "leaves room for their own way",
    source: "Onlinecourses55",
  },
  {
    id: "agree-options.quick-or-complete",
    stage: "agree",
    text: "Tell me which matters more for your {thing}: the quickest way out, or the most complete one? My offer follows your answer.",
    fits: {},
    why: "they set what counts",
    source: "Onlinecourses55",
  },
  {
    id: "agree-options.fair-end",
    stage: "agree",
    text: "What would you accept as a fair end to this? If it's mine to decide, my next message says yes.",
    fits: {},
    why: "lets the customer suggest the way out",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
