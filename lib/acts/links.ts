/** Links, addresses and numbers in a message, so that no pattern reads words inside them. */
import type { AgentMessage } from "./message";

/** What stands for each character of a link, an e-mail address, a telephone number. */
export const LINK = "~";
export const ADDRESS = "\u00A7";
export const PHONE = "\u00A4";

const LINKS =
  /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}|\b[a-z0-9-]{1,40}\.(?:com|co|net|org|io|app|ly|in|uk)\/[^\s<>"]{0,500}/g;
const ADDRESSES = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|<email>/g;
const PHONES = /(?<![\w.,#$\u20AC\u00A3])(?:\+|\(?\b)\d[\d ()-]{5,18}\d(?!\w)|<phone>/g;

/** Most acts ask for it. */
const known = new WeakMap<AgentMessage, AgentMessage>();

/** The message with one mark for each character of a link, an address or a number: places stay the same. */
export function withoutLinks(message: AgentMessage): AgentMessage {
  const plain = known.get(message) ?? marked(message);
  known.set(message, plain);
  return plain;
}

/** Whoever sends a link guides: what is said beside it tells how things work, more than why they went wrong. */
export const hasLink = (message: AgentMessage): boolean => withoutLinks(message).plain.includes(LINK);

function marked(message: AgentMessage): AgentMessage {
  const all = (mark: string) => (found: string) => mark.repeat(found.length);
  const plain = message.plain
    .replace(LINKS, all(LINK))
    .replace(ADDRESSES, all(ADDRESS))
    .replace(PHONES, all(PHONE));
  return { ...message, plain };
}
