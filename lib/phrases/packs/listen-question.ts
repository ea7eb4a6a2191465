/** They asked something: it is seen, and it comes first. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-question.comes-first",
    stage: "listen",
    text: "What you asked about your {thing} comes first, {name}. Is there anything else that you'd like to know?",
    fits: { question: true, temperature: [0, 1] },
    register: "warm",
    why: "puts their question first",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-question.not-skipped",
    stage: "listen",
    text: "You asked me about your {thing}, and I won't skip that: you'll have my answer by {when}.",
    fits: { question: true, temperature: [0, 1] },
    register: "plain",
    why: "promises the answer, with a time",
    source: "Hogreve et al. 2017",
  },
  {
    id: "listen-question.before-the-rest",
    stage: "listen",
    text: "I have your question in front of me, and it gets its answer before anything else does.",
    fits: { question: true, temperature: [0, 1] },
    register: "plain",
    why: "puts their question first",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
