/** Broken or faulty: what is wrong, and what it was for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-damaged.first-noticed",
    stage: "listen",
    text: "Had your {thing} shown any sign of trouble before this?",
    fits: { failures: ["damaged_defective"], repeat: false },
    register: "plain",
    why: "asks when it began",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-damaged.still-usable",
    stage: "listen",
    text: "Are you able to use your {thing} at all at the moment?",
    fits: { failures: ["damaged_defective"] },
    register: "plain",
    why: "asks how bad it is",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-damaged.meant-for",
    stage: "listen",
    text: "By when do you need your {thing} put right? That tells me how fast I have to be.",
    fits: { failures: ["damaged_defective"] },
    register: "warm",
    why: "asks how pressing it is",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
