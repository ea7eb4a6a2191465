/** A wait is more than its days. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-waiting.meant-for-you",
    stage: "listen",
    text: "What has the waiting meant for you so far?",
    fits: { waiting: true },
    register: "warm",
    why: "asks what the wait has cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-waiting.last-told",
    stage: "listen",
    text: "Has anyone kept you up to date on your {thing} so far?",
    fits: { waiting: true },
    register: "plain",
    why: "asks what they were told",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
