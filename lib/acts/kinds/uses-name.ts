import type { Act } from "../act";
import { greeted } from "../greeting";
import type { AgentMessage } from "../message";
import { NAMES_AND_WORDS } from "../name-words";
import { inOrder, type Place } from "../places";
import { called } from "../vocative";

export default {
  about: "calls the customer by name, in the greeting or elsewhere; a handle is no name",
  find(message) {
    const greeting = greeted(message);
    const inGreeting = greeting ? [{ ...greeting, words: greeting.name.toLowerCase() }] : [];
    return inOrder([
      ...inGreeting.map(({ start, end, words }) => ({ start, end, words })),
      ...called(message),
      ...known(message),
    ]);
  },
  examples: {
    yes: [
      "Hi Ravi, your parcel is at the depot.",
      "Good evening, Mr Singh! The lounge opens at six.",
      "Thanks for waiting, Olivia.",
      "You were right, Dana, the code had expired.",
    ],
    no: [
      "Hi there, your parcel is at the depot.",
      "Dear valued customer, thank you for your letter.",
      "@anna_b Your parcel is at the depot. ^JK",
      "Your parcel is at the depot. Kind regards, Priya",
    ],
  },
} satisfies Act;

/** Right before the agent's own name at the end. */
const SIGNED = /[-\u2013\u2014~^*/] ?$|(?:regards|thanks|best|cheers|sincerely),?\s{1,3}$/i;

/** The customer's name wherever it stands. */
function known({ text, plain, name }: AgentMessage): Place[] {
  const wanted = name?.toLowerCase();
  if (!wanted || wanted.length < 2) return [];
  const found: Place[] = [];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(end, end + 1)];
    if (/[\p{L}\p{N}@_.]$/u.test(before) || /[\p{L}\p{N}_@]/u.test(after) || SIGNED.test(before)) continue;
    if (NAMES_AND_WORDS.has(wanted) && !(/, $/.test(before) || /[,!]/.test(after))) continue;
    found.push({ start: at, end, words: wanted });
  }
  return found;
}
