/** Broken or faulty: what is wrong, and what it was for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-damaged.first-noticed",
    stage: "listen",
    text: "When did you first notice that something was wrong with your {thing}?",
    fits: { failures: ["damaged_defective"], repeat: false },
    register: "plain",
    why: "asks when it began",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-damaged.still-usable",
    stage: "listen",
    text: "Is any part of your {thing} still usable for you?",
    fits: { failures: ["damaged_defective"] },
    register: "plain",
    why: "asks how bad it is",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-damaged.meant-for",
    stage: "listen",
    text: "What did you want to use your {thing} for, and how urgent is that?",
    fits: { failures: ["damaged_defective"] },
    register: "warm",
    why: "asks what it was for",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
