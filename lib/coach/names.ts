/** Whom the draft speaks to, and whether that may be the customer. */
import { type Greeted, greeted } from "../acts/greeting";
import { called } from "../acts/vocative";
import { firstName } from "../first-name";
import type { Draft } from "./draft";

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sir|madam)$/;

/** Short forms that do not begin like the name they stand for. */
const SHORT_FORMS =
  "andy=andrew andreas;bill=william;will=william;billy=william;bob=robert;rob=robert;bobby=robert;dick=richard;rick=richard;jim=james;jimmy=james;jack=john;johnny=john;mike=michael;mick=michael;kate=katherine catherine kathryn;katie=katherine catherine;cathy=catherine;kathy=katherine;liz=elizabeth;beth=elizabeth;betty=elizabeth;lizzie=elizabeth;peggy=margaret;maggie=margaret;meg=margaret;tony=anthony antonio;ted=edward theodore;ned=edward;harry=henry harold;hank=henry;chuck=charles;charlie=charles charlotte;larry=lawrence;jerry=gerald jerome;steve=stephen steven;dave=david;becky=rebecca;sandy=alexander alexandra sandra;sasha=alexander alexandra;lena=helena magdalena;toni=antonia;gus=august;nell=eleanor;polly=mary;molly=mary;sally=sarah;trish=patricia;patty=patricia"
    .split(";")
    .map((entry) => entry.split("=") as [string, string])
    .reduce((forms, [short, long]) => forms.set(short, long.split(" ")), new Map<string, string[]>());

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

/** "Thomas,", alone in the first line. */
const ALONE = /^\p{Lu}[\p{L}'\u2019-]{1,20}(?=,\s{0,3}\n)/u;
/** Nobody is greeted by it. */
const NO_NAME =
  /^(?:hi|hello|hey|dear|greetings|sorry|apologies|thanks|thank|yes|no|sure|okay|welcome|afternoon|morning|evening)$/i;
/** How far a name that is called is one of a greeting, in characters. */
const OPENING = 160;

export interface Addressed extends Greeted {
  /** In a greeting; what is called in a sentence may be a place after all ("in Dover, Kent, and"). */
  surely: boolean;
}

/** The name in the greeting, or called where one would stand: "You're right, Thomas, the lamp …". */
export function addressed(draft: Draft): Addressed | undefined {
  const greeting = greeted(draft);
  if (greeting) return { ...greeting, surely: true };
  const alone = ALONE.exec(draft.text.slice(0, 80))?.[0];
  if (alone && !NO_NAME.test(alone)) return { start: 0, end: alone.length, name: alone, surely: true };
  const { start: from, end: until } = draft.body[0] ?? { start: 0, end: 0 };
  // "Luckily, the lamp": what opens a sentence is rarely a name.
  const found = called(draft).find(({ start }) => start > from && start < Math.min(until, OPENING));
  const name = found && draft.text.slice(found.start, found.end);
  if (!found || !name || !firstName(name)) return undefined;
  return { start: found.start, end: found.end, name, surely: false };
}
