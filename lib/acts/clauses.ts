/** Whether words are said as a fact: not asked, and not only supposed. */
import type { AgentMessage } from "./message";
import { leadOf, sentenceAt } from "./places";

/** "if", and what takes its place, up to the end of its clause. */
const SUPPOSED =
  /\b(?:if|whether|unless|in case|in the event|should you|should (?:this|that|there|it)|had you)\b[^,;:\u2013\u2014]{0,120}$/;

/** Whether the place is part of an if: "if we let you down". */
export const isSupposed = (message: AgentMessage, at: number): boolean => SUPPOSED.test(leadOf(message, at));

/** Whether the sentence that holds the place is a question. */
export const isAsked = (message: AgentMessage, at: number): boolean =>
  /\?["')\]]*$/.test(sentenceAt(message, at).text.slice(-8));
