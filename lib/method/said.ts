/** What agents said, sentence by sentence, and what each sentence does. A message is looked at once. */
import { namesFailure } from "../acts/failure-named";
import { type AgentMessage, agentMessage } from "../acts/message";
import type { Place } from "../acts/places";
import { statedTimes } from "../acts/stated-time";
import type { Message } from "../model";
import type { Piece } from "../text";
import { ASKED, type Asked } from "./acts";

/** A sentence of the agent's, in lower case with straight quotes. */
export interface Said extends Piece {
  message: string;
  /** What stands in it, wholly or in part; looked for when first asked. */
  acts: Pick<ReadonlySet<Asked>, "has">;
  /** It says in concrete words what failed. */
  concrete: boolean;
  /** It says a day or an hour, be it of a promise or of an offer. */
  timed: boolean;
}

type Sentence = Omit<Said, "message">;

const ALL = Object.keys(ASKED) as Asked[];

const LONGEST = 12_000;
/** By text, of the ticket at hand: at every key only the draft is new. */
let known: ReadonlyMap<string, Sentence[]> = new Map();

/** The sentences of some messages, in order. */
export function saidIn(messages: Message[]): Said[] {
  known = new Map(messages.map(({ text }) => [text, known.get(text) ?? sentencesOf(text).map(settled)]));
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
  const placesOf = finding(message);
  const times = statedTimes(message);
  return message.sentences.map(({ start, end }) => {
    const text = message.plain.slice(start, end);
    const isHere = (place: Place) => place.start < end && place.end > start;
    return {
      start,
      end,
      text,
      acts: { has: (act) => placesOf(act).some(isHere) },
      concrete: namesFailure(message, text),
      timed: times.some(isHere),
    };
  });
}

/** All looked for at once, so that a sentence that is kept does not keep its message's searches. */
function settled(sentence: Sentence): Sentence {
  return { ...sentence, acts: new Set(ALL.filter((act) => sentence.acts.has(act))) };
}

/** Each act is looked for once, and those that no stage asks about never. */
function finding(message: AgentMessage): (act: Asked) => Place[] {
  const found = new Map<Asked, Place[]>();
  return (act) => {
    const places = found.get(act) ?? ASKED[act].find(message);
    found.set(act, places);
    return places;
  };
}
