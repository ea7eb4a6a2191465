/** Angry people are heard first; nothing is defended. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-heated.all-of-it",
    stage: "listen",
    text: "You have every reason to be angry about your {thing}. I'm listening, and I'd like to hear all of it.",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "warm",
    why: "lets the anger be said",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.worst-part",
    stage: "listen",
    text: "I want to hear this from you in full. What has been the worst part?",
    fits: { temperature: [2, 3] },
    register: "plain",
    why: "asks for the worst first",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.angriest",
    stage: "listen",
    text: "No script from me, {name}: what about your {thing} has made you angriest?",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "plain",
    why: "goes straight to the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "listen-heated.no-defence",
    stage: "listen",
    text: "{name}, I'm not going to defend or explain anything. First I want to know what you've been through with your {thing}.",
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
