/** Who a draft greets, and whether that may be the customer. */
import { places } from "./places";
import type { Draft } from "./rule";

const GREETED =
  /(?:^|\n)\s{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there)? +([^\n,!.:;?\u2013\u2014-]{1,40})(?=[,!.:;?\n\u2013\u2014-]|$)/g;
/** What is greeted and is no name. */
const NOBODY =
  /^(?:there|all|team|everyone|everybody|again|folks|both|guys|friend|guest|member|(?:valued |dear )?customers?|sir|madam|sir or madam|sir\/madam|ma'am|ladies and gentlemen|thanks?|thank you|and\b.*|i\b.*|we\b.*|it\b.*|this\b.*|to\b.*)$/;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sir|madam)$/;

/** Short forms that do not begin like the name they stand for. */
const SHORT_FORMS =
  "andy=andrew andreas;bill=william;will=william;billy=william;bob=robert;rob=robert;bobby=robert;dick=richard;rick=richard;jim=james;jimmy=james;jack=john;johnny=john;mike=michael;mick=michael;kate=katherine catherine kathryn;katie=katherine catherine;cathy=catherine;kathy=katherine;liz=elizabeth;beth=elizabeth;betty=elizabeth;lizzie=elizabeth;peggy=margaret;maggie=margaret;meg=margaret;tony=anthony antonio;ted=edward theodore;ned=edward;harry=henry harold;hank=henry;chuck=charles;charlie=charles charlotte;larry=lawrence;jerry=gerald jerome;steve=stephen steven;dave=david;becky=rebecca;sandy=alexander alexandra sandra;sasha=alexander alexandra;lena=helena magdalena;toni=antonia;gus=august;nell=eleanor;polly=mary;molly=mary;sally=sarah;trish=patricia;patty=patricia"
    .split(";")
    .map((entry) => entry.split("=") as [string, string])
    .reduce((forms, [short, long]) => forms.set(short, long.split(" ")), new Map<string, string[]>());

export interface Greeted {
  start: number;
  end: number;
  name: string;
}

/** The name in the draft's greeting, if there is one. */
export function greeted(draft: Draft): Greeted | undefined {
  const place = places(draft, GREETED)[0];
  if (!place) return undefined;
  const name = /(?:hi|hello|hey|dear|morning|afternoon|evening)(?: there)? +([^\n,!.:;?\u2013\u2014-]{1,40})$/
    .exec(place.words)?.[1]
    ?.trim();
  if (!name || NOBODY.test(name) || !/^[\p{L}][\p{L}' ]*$/u.test(name) || name.split(" ").length > 3)
    return undefined;
  const start = place.start + place.words.lastIndexOf(name);
  return { start, end: start + name.length, name };
}

/** Letters without their marks, so that "José" is greeted as "Jose". */
const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const words = (text: string) => bare(text).match(/\p{L}+/gu) ?? [];

/** A signature stands at a message's end. */
const SIGNATURE = 200;

/** Whether the name is one of the customer's: on the ticket, in their address, or as they sign. */
export function isTheirs(draft: Draft, name: string): boolean {
  const { customer, messages } = draft.ticket;
  const theirs = messages.filter(({ who }) => who === "customer");
  const named = words([customer.name, customer.email, ...theirs.map(({ author }) => author)].join(" "));
  const signed = new Set(theirs.flatMap(({ text }) => words(text.slice(-SIGNATURE))));
  const asked = words(name).filter((word) => !TITLES.test(word));
  return (
    asked.length === 0 ||
    asked.some((word) => signed.has(word) || named.some((other) => word === other || akin(word, other)))
  );
}

/** "Alex" and "Alexandra", "Bob" and "Robert", "anna" and "annaweber". */
function akin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return !!SHORT_FORMS.get(short)?.includes(long) || !!SHORT_FORMS.get(one)?.includes(other);
}

/** Accounts that are shared: whoever writes from them signs with another name. */
const COMPANY =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|bv|sarl|corp|company|group|team|support|sales|info|office|accounts?|admin|service|customer|user|guest|visitor|unknown|anonymous|shop|store|school|university|hotel)\b/i;

/** The customer's first name as one writes it, where the ticket gives one that looks like a person's. */
export function firstName(draft: Draft): string | undefined {
  const name = draft.ticket.customer.name?.trim();
  if (
    !name ||
    name.length > 60 ||
    COMPANY.test(name) ||
    !/^[\p{L}][\p{L}'\u2019. -]*(?:, ?[\p{L}'\u2019 -]+)?$/u.test(name)
  )
    return undefined;
  const [last, first] = name.split(",");
  const token = (first ?? last)!
    .trim()
    .split(/\s+/)
    .find((word) => !TITLES.test(bare(word).replace(".", "")));
  if (!token || token.length < 2) return undefined;
  const shaped = token === token.toLowerCase() || token === token.toUpperCase();
  return shaped ? token[0]!.toUpperCase() + token.slice(1).toLowerCase() : token;
}
