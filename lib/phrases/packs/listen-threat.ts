/** A threat is news of how far it has come: taken seriously, never answered with a counter-argument. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-threat.taking-further",
    stage: "listen",
    text: "You mention taking this further, and I take that seriously. What would you need from me to see your {thing} handled properly?",
    fits: { threats: ["legal_regulator_threat"] },
    why: "takes the legal step seriously, argues nothing",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-threat.on-record",
    stage: "listen",
    text: "I have read what you say about formal steps, and it's noted as you wrote it. What else should be on record from your side?",
    fits: { threats: ["legal_regulator_threat"] },
    why: "puts their side on record",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-threat.walk-away",
    stage: "listen",
    text: "You are ready to walk away over your {thing}. What brought you to that point?",
    fits: { threats: ["churn_threat"] },
    why: "asks what tipped it, and does not plead",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-threat.tipped",
    stage: "listen",
    text: "Leaving is your decision, and I respect it. Which moment tipped it for you?",
    fits: { threats: ["churn_threat"] },
    why: "respects the choice and asks for the reason",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-threat.tell-me-too",
    stage: "listen",
    text: "What you mean to tell others about your {thing}, please tell me too. I want to hear it unsoftened.",
    fits: { threats: ["public_warning"] },
    why: "asks for the same honest account",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-threat.others-learn",
    stage: "listen",
    text: "You want other people to know about this. What should I know that you would tell them?",
    fits: { threats: ["public_warning"] },
    why: "listens to what they would publish",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
