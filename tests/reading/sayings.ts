/** What a wording can say: texts made at random from its own expression, in which it should be found. */

type Random = () => number;
type Say = () => string;

/** Letters far more often than marks, as people write. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const MARKS = [..." 0123456789'\"-_.,!?:;$£€é@#*/()&%+"];

/** The same numbers for the same seed: a failure comes back. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** @param wording with its rooms filled; looks ahead and behind are said where they ask for something. */
export function saying(wording: string, random: Random): string {
  const reader = { source: wording, at: 0 };
  return either(reader, random)();
}

interface Reader {
  source: string;
  at: number;
}

function either(reader: Reader, random: Random): Say {
  const branches: Say[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      reader.at += 1;
      branches.push([]);
    } else branches.at(-1)!.push(times(reader, random, one(reader, random)));
  }
  return () =>
    pick(branches, random)
      .map((say) => say())
      .join("");
}

function one(reader: Reader, random: Random): Say {
  const { source } = reader;
  const sign = source[reader.at++]!;
  if (sign === "(") return group(reader, random);
  if (sign === "[") {
    const from = reader.at - 1;
    while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
    reader.at += 1;
    return anyOf(source.slice(from, reader.at), random);
  }
  if (sign === "\\") {
    const escaped = `\\${source[reader.at++]}`;
    return /\\[bB]/.test(escaped) ? () => "" : anyOf(escaped, random);
  }
  if (sign === ".") return anyOf(sign, random);
  return sign === "^" || sign === "$" ? () => "" : () => sign;
}

function group(reader: Reader, random: Random): Say {
  const kind = /^\?(?:<?[=!]|:)/.exec(reader.source.slice(reader.at))?.[0] ?? "";
  reader.at += kind.length;
  const inside = either(reader, random);
  reader.at += 1;
  return kind.endsWith("!") ? () => "" : inside;
}

function times(reader: Reader, random: Random, say: Say): Say {
  const found = /^(?:\?|\{(\d+)(?:,(\d+))?\})\??/.exec(reader.source.slice(reader.at));
  if (!found) return say;
  reader.at += found[0].length;
  const least = Number(found[1] ?? 0);
  const most = found[1] ? Number(found[2] ?? least) : 1;
  return () => Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, say).join("");
}

function anyOf(klass: string, random: Random): Say {
  const fits = (signs: string[]) => signs.filter((sign) => new RegExp(`^${klass}$`).test(sign));
  const [letters, marks] = [fits(LETTERS), fits(MARKS)];
  return () => pick((letters.length && random() < 0.8) || !marks.length ? letters : marks, random);
}

function pick<T>(of: T[], random: Random): T {
  return of[Math.floor(random() * of.length)]!;
}
