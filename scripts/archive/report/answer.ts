/** What an answer of ours does and promises. Agents send the same words often, so the latest are remembered. */
import type { ActId } from "../../../lib/acts/act.ts";
import { actsOf } from "../../../lib/acts/all.ts";
import { agentMessage } from "../../../lib/acts/message.ts";
import { normalise } from "../../../lib/text.ts";

export interface Answer {
  acts: ReadonlySet<ActId>;
  promises: number;
  /** Promises that say no time, in the agent's words. */
  undated: string[];
}

interface Known {
  name?: string;
  thing?: string;
}

/** Answers that are remembered; as many as a team has macros, and more. */
const REMEMBERED = 2_000;
const remembered = new Map<string, Answer>();

export function answerIn(text: string, about: Known): Answer {
  const known = saidIn(text, about);
  const key = [known.name, known.thing, text].join("\n");
  const answer = remembered.get(key) ?? looked(text, known);
  // The one that was asked for longest ago goes first.
  remembered.delete(key);
  remembered.set(key, answer);
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
  return answer;
}

/** What is known of the customer matters only where the answer says it: the same words to another are the same. */
function saidIn(text: string, { name, thing }: Known): Known {
  const plain = normalise(text);
  const says = (word: string | undefined) => word && plain.includes(normalise(word));
  return { ...(says(name) && { name }), ...(says(thing) && { thing }) };
}

function looked(text: string, known: Known): Answer {
  const message = agentMessage(text, known);
  return {
    acts: new Set([...actsOf(message)].filter(([, places]) => places.length).map(([act]) => act)),
    promises: message.promises.length,
    undated: message.promises.filter(({ dated }) => !dated).map(({ what }) => what),
  };
}
