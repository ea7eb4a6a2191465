/** An agent's message, prepared once for all that look at it: the acts, and the coach's rules. */
import { type Promised, promised } from "../commitments/find";
import { normalise, type Piece, sentences } from "../text";

export interface AgentMessage {
  text: string;
  /** `text` in lower case with straight quotes; of the same length, so that places fit both. */
  plain: string;
  sentences: Piece[];
  promises: Promised[];
  /** The customer's first name, where it is known. */
  name?: string;
  /** What failed, in the customer's own words, where they said it: "espresso machine". */
  thing?: string;
}

export function agentMessage(text: string, known: Pick<AgentMessage, "name" | "thing"> = {}): AgentMessage {
  return {
    text,
    plain: normalise(text),
    sentences: sentences(text),
    promises: promised(text),
    ...known,
  };
}
