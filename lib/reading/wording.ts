/**
 * Where a wording can begin. A signal has dozens of wordings and a message holds few of them, so each is
 * looked for only where one of its words stands. From its pattern we work out the beginnings (four letters,
 * or a whole shorter word) of which every match must hold one.
 */

/** Where a wording is tried. */
export interface Anchor {
  /** It begins with the first key, and the word after has the second; "": any word. */
  begins: [string, string][];
  /** Else: beginnings of words of which every match holds one, somewhere. */
  holds: string[];
  /** Beginnings of another word that every match holds: without one in the message no try is worth it. */
  also: string[];
}

/** What wordings write short: `<n't>` is any "don't", with or without its apostrophe. */
const SHORT: [string, string][] = [
  ["<n't>", "(?:do|does|did|is|was|wo|ca|has|have|had|could|are|were|would|should|ai|must|need)n'?t"],
];

/** A wording with what it writes short written out. */
export function spelt(wording: string): string {
  return SHORT.reduce((longer, [short, long]) => longer.replaceAll(short, long), wording);
}

type Node =
  | { is: "letter"; of: string[] }
  | { is: "group"; of: Node[][]; optional: boolean }
  /** Ends a word: a space or a mark, or the room for `words` of " … ". */
  | { is: "gap"; words: boolean }
  /** Stands between letters and takes none: a look ahead. */
  | { is: "nothing" }
  | { is: "digit" }
  /** Any letters: what follows in this word is unknown. */
  | { is: "any" }
  /** Anything, spaces too: what follows is unknown. */
  | { is: "unknown" };

const KEY = 4;
/** The key of all that begins with a digit. */
const NUMBER = "#";
/** A wording that branches more than this is looked for by another of its words, or by its first alone. */
const BRANCHES = 48;
const PAIRS = 160;
/** Words so common that looking at each would cost more than it saves; they stand behind all others. */
const COMMON = new Set(
  "the a an and to is i my me you your it of for have has had not no with this that be been are was were we they what when how can do does did if from at or by on in as so all but our i'm it's i've so just get got there".split(
    " ",
  ),
);

/**
 * The keys of the word that stands from `start` to `end`: its first four letters; "bag" of "bag's" as well, and
 * that it is a number.
 */
export function keysOf(text: string, start: number, end: number): string[] {
  const key = text.slice(start, Math.min(end, start + KEY));
  const short = key.indexOf("'");
  if (isDigit(text.charCodeAt(start))) return [key, NUMBER];
  return short > 0 ? [key, key.slice(0, short)] : [key];
}

/** Where the word that begins at `at` ends: letters, digits, and apostrophes between them. */
export function endOf(text: string, at: number): number {
  let end = at;
  while (isWord(text.charCodeAt(end)) || (text.charCodeAt(end) === 39 && isWord(text.charCodeAt(end + 1))))
    end += 1;
  return end;
}

/** As a pattern's `\w` sees it. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code === 95 || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** @param wording as `anyOf` takes it. Undefined where no word is sure: then it is looked for everywhere. */
export function anchorOf(wording: string): Anchor | undefined {
  const nodes = parse(spelt(wording));
  const sure = starts(nodes).flatMap((start) => {
    const keys = keysFrom(nodes.slice(start));
    return keys ? [{ keys, first: start === 0, cost: costOf(keys) }] : [];
  });
  const [rarest, next] = sure.toSorted((a, b) => a.cost - b.cost);
  const first = sure.find((one) => one.first);
  const best = first ?? rarest;
  if (!best) return undefined;
  const also = (best === rarest ? next : rarest)?.keys ?? [];
  if (!first) return { begins: [], holds: best.keys, also };
  return { begins: pairsFrom(nodes) ?? first.keys.map((key) => [key, ""]), holds: [], also };
}

function costOf(keys: string[]): number {
  return keys.reduce((sum, key) => sum + (COMMON.has(key) ? 8 : 1), 0);
}

/** Every key that a word can have which begins with these nodes. */
function keysFrom(nodes: Node[]): string[] | undefined {
  const found = new Set<string>();
  return grow("", nodes, (key) => found.add(key).size <= BRANCHES) ? [...found] : undefined;
}

/** The same for the first two words together. */
function pairsFrom(nodes: Node[]): [string, string][] | undefined {
  const found = new Map<string, [string, string]>();
  const keep = (first: string, second: string) =>
    found.set(`${first} ${second}`, [first, second]).size <= PAIRS;
  const whole = grow("", nodes, (first, rest) => {
    const next = restOfWord(rest);
    // Where the second word cannot be told, any will do.
    return next.every((after) => {
      if (!after) return keep(first, "");
      const seconds = keysFrom(after);
      return seconds ? seconds.every((second) => keep(first, second)) : keep(first, "");
    });
  });
  return whole ? [...found.values()] : undefined;
}

/** What can stand behind the word that these nodes go on with; undefined where that is not known. */
function restOfWord(nodes: Node[]): (Node[] | undefined)[] {
  const [node, ...rest] = nodes;
  if (!node || node.is === "unknown") return [undefined];
  if (node.is === "gap") return node.words ? [undefined] : [rest];
  if (node.is !== "group") return restOfWord(rest);
  const branches = node.optional ? [...node.of, []] : node.of;
  return branches.flatMap((branch) => restOfWord([...branch, ...rest]));
}

/** Where words begin that every match holds: at the start, and after each gap that is not in a group. */
function starts(nodes: Node[]): number[] {
  const found = [0];
  for (const [at, node] of nodes.entries()) if (node.is === "gap") found.push(at + 1);
  return found.filter((at) => at < nodes.length);
}

/** Hands on every key that `nodes` can make after `so`, with what follows; false where one cannot be told. */
function grow(so: string, nodes: Node[], keep: (key: string, rest: Node[]) => boolean): boolean {
  if (so.length === KEY || so === NUMBER) return keep(so, nodes);
  const [node, ...rest] = nodes;
  if (!node || node.is === "gap") return so !== "" && keep(so, nodes);
  if (node.is === "nothing") return grow(so, rest, keep);
  if (node.is === "digit") return so === "" && grow(NUMBER, rest, keep);
  if (node.is === "any" || node.is === "unknown") return false;
  if (node.is === "letter")
    return node.of.every((letter) => {
      // No word begins with an apostrophe.
      if (so + letter === "'") return false;
      return grow(so + letter, rest, keep);
    });
  const branches = node.optional ? [...node.of, []] : node.of;
  return branches.every((branch) => grow(so, [...branch, ...rest], keep));
}

function parse(source: string): Node[] {
  const reader = { source, at: 0 };
  const [only, ...more] = alternatives(reader);
  return more.length ? [{ is: "group", of: [only!, ...more], optional: false }] : only!;
}

interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Node[][] {
  const found: Node[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      reader.at += 1;
      found.push([]);
      continue;
    }
    const node = quantified(reader, atom(reader));
    found.at(-1)!.push(...node);
  }
  return found;
}

function atom(reader: Reader): Node {
  const { source } = reader;
  const sign = source[reader.at++]!;
  if (sign === "\\") return escaped(source[reader.at++]!);
  if (sign === "[") return klass(reader);
  if (sign === "(") {
    const look = /^\?<?[=!]/.test(source.slice(reader.at, reader.at + 3));
    reader.at += /^\?(?:<?[=!]|:)/.exec(source.slice(reader.at))?.[0].length ?? 0;
    const of = alternatives(reader);
    reader.at += 1;
    return look ? { is: "nothing" } : { is: "group", of, optional: false };
  }
  if (sign === ".") return { is: "unknown" };
  return /[\w']/.test(sign) ? { is: "letter", of: [sign] } : { is: "gap", words: sign === "…" };
}

function escaped(sign: string): Node {
  if (sign === "d") return { is: "digit" };
  if (sign === "w") return { is: "any" };
  if (sign === "S") return { is: "unknown" };
  return sign === "b" || sign === "B" ? { is: "nothing" } : { is: "gap", words: false };
}

function klass(reader: Reader): Node {
  const end = reader.source.indexOf("]", reader.at);
  const inside = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  if (/^[\w']+$/.test(inside)) return { is: "letter", of: [...inside] };
  // A class that holds no letter ends a word; any other may go on with it.
  return /^[^\w\\^]+$/.test(inside) ? { is: "gap", words: false } : { is: "unknown" };
}

/** A node with the "?" or "{1,2}" that follows it. */
function quantified(reader: Reader, node: Node): Node[] {
  const rest = reader.source.slice(reader.at);
  const times = /^\{(\d+)(?:,(\d+))?\}/.exec(rest);
  if (rest.startsWith("?")) {
    reader.at += 1;
    return [optional(node)];
  }
  if (!times) return [node];
  reader.at += times[0].length;
  if (node.is === "gap" && times[1] !== "0") return [node];
  return times[1] === "0"
    ? [{ is: "group", of: [[node, { is: "any" }], []], optional: true }]
    : [node, { is: "any" }];
}

function optional(node: Node): Node {
  if (node.is === "nothing") return node;
  return node.is === "group" ? { ...node, optional: true } : { is: "group", of: [[node]], optional: true };
}
