/** Choices give control back. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-options.two-ways",
    stage: "agree",
    text: "For your {thing} I see two ways: to {what}, or to {what}. Which suits you better?",
    fits: {},
    register: "plain",
    why: "two ways, they choose",
    source: "Onlinecourses55",
  },
  {
    id: "agree-options.right-for-you",
    stage: "agree",
    text: "What would put this right for you? One thing I can do about your {thing} by {when} is to {what}.",
    fits: {},
    register: "warm",
    why: "asks, and offers one thing",
    source: "Onlinecourses55",
  },
  {
    id: "agree-options.quick-or-complete",
    stage: "agree",
    text: "Which matters more to you with your {thing}: a quick solution, or a complete one? I can plan for either.",
    fits: {},
    register: "plain",
    why: "asks what counts more",
    source: "Onlinecourses55",
  },
  {
    id: "agree-options.either-by",
    stage: "agree",
    text: "You have the choice: I can {what}, or I can {what}, either of them by {when}. Which would you like?",
    fits: {},
    register: "plain",
    why: "two ways with a time, they choose",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-options.better-way",
    stage: "agree",
    text: "{name}, here is my idea: I'll {what} by {when}. If you have a better one, please tell me.",
    fits: {},
    register: "warm",
    why: "leaves the last word to them",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-options.fair-end",
    stage: "agree",
    text: "What would you call a fair end to this? I'd like to start from your answer.",
    fits: {},
    register: "plain",
    why: "asks what would be enough",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
