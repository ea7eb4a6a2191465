/** What agents said, sentence by sentence, and what each sentence does. A message is looked at once. */
import type { ActId } from "../acts/act";
import { actsOf } from "../acts/all";
import { namesFailure } from "../acts/failure-named";
import { agentMessage } from "../acts/message";
import type { Place } from "../acts/places";
import { statedTimes } from "../acts/stated-time";
import type { Message } from "../model";
import type { Piece } from "../text";

/** A sentence of the agent's, in lower case with straight quotes. */
export interface Said extends Piece {
  message: string;
  /** What stands in it, wholly or in part. */
  acts: ReadonlySet<ActId>;
  /** It says in concrete words what failed. */
  concrete: boolean;
  /** It says a day or an hour, be it of a promise or of an offer. */
  timed: boolean;
}

type Sentence = Omit<Said, "message">;

const LONGEST = 12_000;
/** By text, of the ticket at hand: at every key only the draft is new. */
let known: ReadonlyMap<string, Sentence[]> = new Map();

/** The sentences of some messages, in order. */
export function saidIn(messages: Message[]): Said[] {
  known = new Map(messages.map(({ text }) => [text, known.get(text) ?? sentencesOf(text)]));
  return messages.flatMap(({ id, text }) => as(id, known.get(text) ?? []));
}

export function saidInDraft(draft: string): Said[] {
  return as("draft", sentencesOf(draft));
}

function as(message: string, sentences: Sentence[]): Said[] {
  return sentences.map((sentence) => ({ ...sentence, message }));
}

function sentencesOf(text: string): Sentence[] {
  const message = agentMessage(text.slice(0, LONGEST));
  const found = [...actsOf(message)];
  const times = statedTimes(message);
  return message.sentences.map(({ start, end }) => {
    const text = message.plain.slice(start, end);
    const isHere = (place: Place) => place.start < end && place.end > start;
    return {
      start,
      end,
      text,
      acts: new Set(found.filter(([, places]) => places.some(isHere)).map(([id]) => id)),
      concrete: namesFailure(message, text),
      timed: times.some(isHere),
    };
  });
}
