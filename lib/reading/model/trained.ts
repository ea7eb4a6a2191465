/** The shape of what training gives. */
import type { Head } from "./heads";

interface TrainedHead {
  /** What one level of its weights is worth. */
  level: number;
  /** Weights of the named signals, in their order. */
  signals: number[];
  bias: number;
}

export interface Trained {
  /** The signals that were trained. */
  signals: string[];
  heads: Record<Head, TrainedHead>;
  /** Heads that agree in many words are packed together. */
  packs: Head[][];
  /** Levels of the hashed features, packed, in the order of `packs`; each kind compresses better by itself. */
  gaps: string[];
  levels: string[];
  /** From the measure of "upset" to that of scores, in which annoyed begins at 1. */
  scale: number;
  /** The scores from which on they are annoyed, angry, furious. */
  thresholds: [number, number, number];
  /** From which logit on a failure is told: in any message, and the likeliest one in a message that complains. */
  failures: { any: number; complaint: number };
}
