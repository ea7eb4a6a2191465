/** Whom an agent's message greets. */
import type { AgentMessage } from "./message";
import { places } from "./places";

const GREETED =
  /(?:^|\n)\s{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there)? +([^\n,!.:;?\u2013\u2014-]{1,40})(?=[,!.:;?\n\u2013\u2014-]|$)/g;
/** What is greeted and is no name. */
const NOBODY =
  /^(?:there|all|team|everyone|everybody|again|folks|both|guys|friend|guest|member|(?:valued |dear )?customers?|sir|madam|sir or madam|sir\/madam|ma'am|ladies and gentlemen|thanks?|thank you|and\b.*|i\b.*|we\b.*|it\b.*|this\b.*|to\b.*)$/;
export interface Greeted {
  start: number;
  end: number;
  name: string;
}

/** The name in the message's greeting, if there is one. */
export function greeted(message: AgentMessage): Greeted | undefined {
  const place = places(message, GREETED)[0];
  if (!place) return undefined;
  const name = /(?:hi|hello|hey|dear|morning|afternoon|evening)(?: there)? +([^\n,!.:;?\u2013\u2014-]{1,40})$/
    .exec(place.words)?.[1]
    ?.trim();
  if (!name || NOBODY.test(name) || !/^[\p{L}][\p{L}' ]*$/u.test(name) || name.split(" ").length > 3)
    return undefined;
  const start = place.start + place.words.lastIndexOf(name);
  return { start, end: start + name.length, name };
}
