/** HTML's tags: what each does to a text, where one ends, and what stands in it. */
import { withoutEntities } from "./entities";

/** Whether a text is HTML and not only has a "<" in it. */
export const isHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|table|font|h[1-6]|img|html|body)(?:\s[^<>]{0,500})?\/?>/i.test(
    text,
  );

/** Each stands in paragraphs of its own, or begins a line. */
export const PARAGRAPH = /^(?:p|h[1-6]|ul|ol|table|blockquote|section|article|header|footer|pre|hr)$/;
export const LINE = /^(?:div|li|tr|dt|dd|address|figure|center)$/;
export const LOOKS = /^(?:b|strong|i|em|u|s|strike|font|h[1-6]|mark|sub|sup)$/;
/** Of these, not even the words are for the reader. */
export const UNREAD = /^(?:script|style|template|noscript|iframe|object|svg|math|head)$/;
/** Other names in angles are words: "<your name>". */
const KNOWN = new RegExp(
  [
    PARAGRAPH,
    LINE,
    LOOKS,
    UNREAD,
    /^(?:a|img|br|t[dh]|t(?:head|body|foot)|col(?:group)?|caption|span|html|body|title|meta|link|base|wbr|small|big|code|tt|kbd|samp|var|del|ins|abbr|cite|q|label|button|form|input|o:p|nav|main|aside|figcaption|time|font)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

const NAME = /^\/?([a-z][a-z0-9:-]{0,30})/i;

/** The name of a tag that we know; undefined where there is none, or it is a word in angles. */
export function nameAt(html: string, open: number): string | undefined {
  const name = NAME.exec(html.slice(open + 1, open + 34))?.[1]?.toLowerCase();
  return name && KNOWN.test(name) ? name : undefined;
}

/** A ">" within quotes does not end a tag, and a "<" begins another one; -1 where nothing ends it. */
export function endOf(html: string, open: number): number {
  let quoted = "";
  for (let at = open + 1; at < html.length; at += 1) {
    const character = html[at]!;
    if (quoted) {
      if (character === quoted) quoted = "";
    } else if (character === ">") return at;
    else if (character === "<") return -1;
    else if ((character === '"' || character === "'") && html[at - 1] === "=") quoted = character;
  }
  return -1;
}

export function attribute(inside: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(
      `\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,2000}))`,
      "i",
    ).exec(inside) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : withoutEntities(value);
}
