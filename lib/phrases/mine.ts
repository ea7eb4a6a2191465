/** The agent's hand in the choice: what they wrote themselves, use, star and hide. */
import type { Mine, OwnPhrase, Phrase, PhraseUse, Reading, StageId } from "../model";
import { isAbout } from "./topics";

export const NOTHING_MINE: Mine = { own: [], uses: [] };

/** Bounded: the hand decides among phrases that fit alike, never against a failure or their own word for it. */
const WEIGHTS = {
  starred: 3,
  /** Approached by using it often; half of it is reached after as many times as `OFTEN`. */
  used: 2,
  /** They wrote it for this very stage. */
  ownStage: 3,
  /** They tagged it with what failed here. */
  tagged: 6,
};
const OFTEN = 3;

export interface Hand {
  recordOf(phrase: string): PhraseUse | undefined;
  own: ReadonlyMap<string, OwnPhrase>;
  isHidden(phrase: string): boolean;
  /** How far it leads by the agent's hand alone. */
  leadOf(phrase: string, stage: StageId, reading: Reading): number;
}

export function handOf({ own, uses }: Mine): Hand {
  const used = new Map(uses.map((use) => [use.phrase, use]));
  const mine = new Map(own.map((phrase) => [phrase.id, phrase]));
  return {
    recordOf: (id) => used.get(id),
    own: mine,
    isHidden: (id) => used.get(id)?.hidden ?? false,
    leadOf(id, stage, reading) {
      const { starred = false, count = 0 } = used.get(id) ?? {};
      const phrase = mine.get(id);
      let lead = (WEIGHTS.used * count) / (count + OFTEN);
      if (starred) lead += WEIGHTS.starred;
      if (phrase?.stage === stage) lead += WEIGHTS.ownStage;
      if (phrase?.tags.some((tag) => isAbout(tag, reading))) lead += WEIGHTS.tagged;
      return lead;
    },
  };
}

/** An own phrase among ours: without a stage it goes with any. */
export function asPhrase({ id, text, stage, tags }: OwnPhrase, now: StageId): Phrase {
  const why = tags.length ? `your own: ${tags.join(", ")}` : "your own";
  return { id, stage: stage ?? now, text, fits: {}, register: "plain", why, source: "team" };
}
