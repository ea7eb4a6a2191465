/** The draft as the rules see it: prepared once for all of them, at every pause of typing. */
import { shared, stems } from "../acts/content-words";
import { type AgentMessage, agentMessage } from "../acts/message";
import type { Place } from "../acts/places";
import { firstName } from "../first-name";
import type { Reading, Ticket } from "../model";
import type { Piece } from "../text";
import { acknowledgements, type Past, pastOf } from "./past";

export interface Draft extends AgentMessage {
  ticket: Ticket;
  reading: Reading;
  past: Past;
  /** Where it shows that they were heard: an apology, owning it, the feeling. In order. */
  acknowledgements: Place[];
  /** The sentences between greeting and farewell. */
  body: Piece[];
  /** A farewell stands below it: nothing more is to come, so that what is missing may be told. */
  finished: boolean;
}

export function draftOf(text: string, context: { ticket: Ticket; reading: Reading }): Draft {
  const name = firstName(context.ticket.customer.name);
  const thing = context.reading.thing?.text;
  const message = agentMessage(text, { ...(name && { name }), ...(thing && { thing }) });
  const body = bodyOf(message);
  // The message itself, so that the rules need not look again for what is found in it by now.
  return Object.assign(message, context, {
    past: pastOf(context.ticket),
    acknowledgements: acknowledgements(message),
    body,
    finished: body.length > 0 && body.at(-1)!.end < (message.sentences.at(-1)?.end ?? 0),
  });
}

/** Whether they are upset, as far as their words tell, and still so. */
export const isUpset = ({ reading }: Draft): boolean =>
  !reading.unsure && reading.temperature > 0 && reading.outcome !== "resolved_or_thanks";

/** How many of their words a sentence must take up to show that they were read. */
const ECHO = 2;

/** Whether some of our words take up theirs, so that they can tell that they were read. @param words normalised */
export function echoes({ past }: Draft, words: string): boolean {
  // Whoever wrote three words cannot be quoted with more.
  return shared(stems(words), past.theirs) >= Math.min(ECHO, Math.max(1, past.theirs.size - 2));
}

const HELLO = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,40}$/;
const NAME_ALONE = /^\p{Lu}[\p{L}'\u2019-]{1,20}(?: \p{Lu}[\p{L}'\u2019-]{1,20})?,$/u;
const FAREWELL =
  /^(?:(?:with )?(?:many |kind |best |warm |warmest |kindest )?(?:regards|thanks|wishes)|warmly|best|cheers|yours(?: \w{3,10})?|sincerely|all the best|take care|thank you|xx?)[,.!]?(?: \p{L}[\p{L}.'-]{1,20}){0,2}$/u;
/** A name, a role, initials: "Sam", "Ines, practice manager", "Dr. Ilse Kern". */
const SIGNED = /^[\p{Lu}^][\p{L}.'\u2019^-]{0,20}(?:,? [\p{L}.'\u2019&-]{1,20}){0,4}$/u;
const LAST_LINES = 4;

function bodyOf(message: AgentMessage): Piece[] {
  const body = message.sentences.slice();
  const plain = ({ start, end }: Piece) => message.plain.slice(start, Math.min(end, start + 80));
  const first = body[0];
  const hello = first && (NAME_ALONE.test(first.text) || HELLO.test(plain(first).replace(/[,!.:]$/, "")));
  if (hello) body.shift();
  for (let line = 0; line < LAST_LINES && body.length > 1; line += 1) {
    const last = body.at(-1)!;
    const signed = line < 2 && !/[.!?]$/.test(last.text) && SIGNED.test(last.text);
    const alone = isOwnLine(message, last) || !last.text.includes(" ");
    if (!FAREWELL.test(plain(last)) && !(signed && alone)) break;
    body.pop();
  }
  return body;
}

const isOwnLine = ({ text }: AgentMessage, { start }: Piece): boolean =>
  start === 0 || text[start - 1] === "\n";
