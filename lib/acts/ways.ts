/** One act is done in several ways: each is a pattern, under the name of what it is. */
import type { AgentMessage } from "./message";
import { inOrder, type Place, places } from "./places";

/** Patterns have the flag `g`, are for normalised text, and stay linear: every quantifier is bounded. */
export type Ways = Record<string, RegExp>;

/** One way out of several phrases, each of whole words. */
export const anyOf = (...phrases: (RegExp | string)[]): RegExp =>
  new RegExp(String.raw`\b(?:${phrases.map(sourceOf).join("|")})(?![\w\u00C0-\u024F])`, "g");

const sourceOf = (phrase: RegExp | string): string => (typeof phrase === "string" ? phrase : phrase.source);

/** Where the message does it in any of the ways, in order; of places that overlap only the first. */
export const placesOf = (message: AgentMessage, ways: Ways): Place[] =>
  inOrder(Object.values(ways).flatMap((way) => places(message, way)));
