/** What was heard in a message: the shapes that the engine's parts hand to each other. */
import type { Evidence, Message, Reading } from "../model";
import type { SignalRule } from "./signal";
import type { Told } from "./told";

/** Customers write less; what is longer is a pasted log, and its beginning says enough. */
export const READ_AT_MOST = 12_000;
/** One signal in one message. */
export interface Hit {
  id: string;
  rule: SignalRule;
  /** Its part of the message's score: the sum of its places'. */
  weight: number;
  spans: Evidence[];
}

/** A customer's message, judged. `turn` counts the customer's turns: messages in a row are one. */
export interface Heard {
  message: Message;
  own: string;
  turn: number;
  hits: Hit[];
  /** The sum of the hits' weights. */
  score: number;
  feelings: Reading["feelings"];
  told: Told;
}
