/** Angry people are heard first; nothing is defended. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-heated.all-of-it",
    stage: "listen",
    text: "You have every reason to be angry about your {thing}. I've read every word, and I'm listening if there is more.",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "warm",
    why: "lets the anger be said",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.worst-part",
    stage: "listen",
    text: "I've read all of it. Which part has been the worst for you?",
    fits: { temperature: [2, 3] },
    register: "plain",
    why: "asks for the worst first",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.angriest",
    stage: "listen",
    text: "I don't want to guess, {name}: what about your {thing} should be put right first?",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "plain",
    why: "asks where to begin",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "listen-heated.no-defence",
    stage: "listen",
    text: "{name}, I've read it all, and I won't defend any of it. What else about your {thing} do I need to know?",
    fits: { temperature: [3, 3] },
    register: "plain",
    why: "defends nothing",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "listen-heated.real-reason",
    stage: "listen",
    text: "Your anger has a real reason, and I want to get to it. What do I need to know before anything else?",
    fits: { temperature: [3, 3], feelings: ["anger"] },
    register: "plain",
    why: "takes the anger as earned",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
