/** It stopped: what they were doing, and since when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-outage.trying-to-do",
    stage: "listen",
    text: "Does the trouble with your {thing} come and go, or is it there all the time?",
    fits: { failures: ["outage_bug"] },
    register: "plain",
    why: "asks how often it happens",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-outage.last-worked",
    stage: "listen",
    text: "When did your {thing} last work as usual?",
    fits: { failures: ["outage_bug"] },
    register: "plain",
    why: "asks when it began",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-outage.message-says",
    stage: "listen",
    text: "Do you see an error message, and if so, what does it say?",
    fits: { failures: ["outage_bug"] },
    register: "plain",
    why: "asks what they see",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
