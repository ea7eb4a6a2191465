/** A chat's transcript in one message: of its lines, the customer's stay. */
import { indent, keepOnly, type Letter, setAside } from "./letter";
import { holdsName, namesOnly } from "./names";

const TIME = "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?";
const NAME = "([^\\s:()[\\]*][^:()[\\]*]{0,40}?)";
/** "(10:02:11) Anna: …", "[10:02] Anna: …", "10:02 - Anna: …", "10:02 AM | Anna: …". */
const TIME_FIRST = new RegExp(`^[([]?${TIME}[)\\]]?(?: ?[-|\\u2013])? ?${NAME} ?: ?`);
/** "Anna (10:02): …", "Anna [10:02:11]: …", "Anna 10:02: …" */
const NAME_FIRST = new RegExp(`^${NAME} ?[([ ]${TIME}[)\\]]? ?: ?`);
/** "(10:02:11) *** Ben joined the chat ***", and a time alone. */
const EVENT = new RegExp(`^[([]?${TIME}[)\\]]?(?: ?\\*{2,3}.{0,200})?$`);
/** "Anna: …", only in what calls itself a transcript. */
const BARE = /^([\p{L}\d][\p{L}\d .'_-]{0,30}) ?: ?/u;
const HEADING =
  /\b(?:chat|conversation|messaging)\b.{0,40}\b(?:transcript|log|history)\b|\btranscript\b|^(?:live )?chat (?:started|with|session)|^conversation with /;

const THEIRS =
  /^(?:visitor|customer|client|guest|user|web ?user|requester|end[- ]user|shopper|buyer|caller|me|you)\b/;
const OURS =
  /\b(?:agent|bot|chatbot|support|system|operator|assistant|team|advisor|adviser|representative|rep|staff|admin|service|helpdesk|answer ?bot|virtual|sales|manager|trigger|automated)\b|bot$/;

interface Turn {
  at: number;
  speaker: string;
  /** Where in the line their words begin. */
  words: number;
}

export function setAsideTranscript(letter: Letter, last: number) {
  const turns = turnsOf(letter, last);
  if (turns.length < 2) return;
  const customers = customersOf(
    turns.map(({ speaker }) => speaker),
    letter.customer,
  );
  if (!customers) return;
  let turn: Turn | undefined;
  const starts = new Map(turns.map((one) => [one.at, one]));
  for (let at = turns[0]!.at; at < last; at += 1) {
    const line = letter.lines[at]!;
    turn = starts.get(at) ?? turn;
    const theirs = customers.has(turn!.speaker);
    if (!theirs || EVENT.test(line)) setAside(letter, at);
    else if (turn!.at === at) keepOnly(letter, at, indent(letter, at) + turn!.words);
  }
}

function turnsOf(letter: Letter, last: number): Turn[] {
  const timed: Turn[] = [];
  const bare: Turn[] = [];
  let headed = false;
  for (let at = 0; at < last; at += 1) {
    const line = letter.whole[at]!.trimStart().slice(0, 100);
    if (line.length < 4) continue;
    // A notice that is set aside already may be the heading.
    headed ||= HEADING.test(line);
    if (!letter.lines[at] || !line.includes(":")) continue;
    const said = /\d:\d\d/.test(line) ? (TIME_FIRST.exec(line) ?? NAME_FIRST.exec(line)) : null;
    if (said) timed.push({ at, speaker: said[1]!.trim(), words: said[0].length });
    const name = headed && !said ? BARE.exec(line) : null;
    if (name) bare.push({ at, speaker: name[1]!.trim(), words: name[0].length });
  }
  return timed.length >= 2 ? timed : bare;
}

/** Which of the speakers are the customer; nothing where that cannot be told, or no one else speaks. */
function customersOf(said: string[], customer: string | undefined): Set<string> | undefined {
  const speakers = [...new Set(said)];
  if (speakers.length < 2) return;
  const named = speakers.filter((one) => namesOnly(one, customer) || holdsName(one, customer));
  const called = speakers.filter((one) => THEIRS.test(one));
  const found = named.length ? named : called;
  if (found.length) return found.length < speakers.length ? new Set(found) : undefined;
  const others = speakers.filter((one) => !OURS.test(one));
  return others.length === 1 ? new Set(others) : undefined;
}
