/** Late: what the date was for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-delay.counting-on",
    stage: "listen",
    text: "Which day were you counting on for your {thing}, and what was meant to happen by then?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "asks what the date was for",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-delay.held-up",
    stage: "listen",
    text: "What else in your week is this delay holding up?",
    fits: { failures: ["delay_late"] },
    register: "warm",
    why: "asks what the delay holds up",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-delay.delay-told",
    stage: "listen",
    text: "What were you last told about when to expect your {thing}?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "asks what they were told",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
