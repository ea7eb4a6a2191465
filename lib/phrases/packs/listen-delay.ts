/** Late: what the date was for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-delay.counting-on",
    stage: "listen",
    text: "Which of your plans has the delay with your {thing} upset so far?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "asks what the date was for",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-delay.held-up",
    stage: "listen",
    text: "What is this delay holding up for you?",
    fits: { failures: ["delay_late"] },
    register: "warm",
    why: "asks what the delay holds up",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-delay.delay-told",
    stage: "listen",
    text: "Has anyone told you why there is a delay with your {thing}, or how long it will last?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "asks what they were told",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
