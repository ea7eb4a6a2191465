/**
 * Placeholders of other tools become blanks: ours where the meaning is known, else one that the agent sees and
 * fills by hand. What a placeholder did beyond that is named.
 *
 * Sources: Zendesk, "Zendesk Support placeholders reference" and "Using Liquid markup"; Freshdesk, "Using
 * placeholders"; Briskine, "Template variables" (Handlebars); Help Scout, "Saved replies: variables"; Text Blaze,
 * "Commands"; TextExpander, "Advanced snippet elements".
 */

import { knownBlank, ownBlank } from "./blank-names";
import { quote } from "./brought";

/** `braces`: {{name}} and {% if %}. `commands`: {formtext: name=x}. `percent`: %filltext:name=x%. */
export type Syntax = "braces" | "commands" | "percent";

export interface Blanked {
  text: string;
  left: string[];
}

/** Each with its inside in the first group that took part. */
const PATTERNS: Record<Syntax, RegExp> = {
  braces: /\{\{\{?([^{}]{0,300})\}?\}\}|\{%([^{}]{0,300})%\}|\{([\p{L}\w][\p{L}\w .'-]{0,59})\}/gu,
  commands: /\{\{([^{}]{0,300})\}\}|\{([^{}]{1,300})\}/g,
  percent:
    /%(fill[a-z]{3,12}:[^%]{0,300})%|%(fillpartend)%|%(clipboard|\|{1,2}|\\|%)|%((?:snippet|key|date):[^%]{1,80})%|%(@[+-]\d{1,4}[a-zA-Z])|((?:%1?[aAbBdeHIjmMpSyY](?![a-zA-Z])[ ,.:/-]{0,3}){1,12})|\{(\w{1,40})\}/g,
};

/** Not words: they move the caret, press keys or decide. */
const DECIDES =
  /^[#/^~-]?\s{0,9}(?:els?e?if|if|else|endif|unless|endunless|case|when|endcase|for|endfor|each|with|assign|capture|endcapture|repeat|endrepeat|note|endnote|fillpart|fillpartend)\b/;

export function withBlanks(text: string, syntax: Syntax): Blanked {
  const left = new Set<string>();
  let made = "";
  let from = 0;
  for (const match of text.matchAll(PATTERNS[syntax])) {
    made += mended(text.slice(from, match.index), left);
    const inside = match.slice(1).find((group) => group !== undefined) ?? "";
    made += blankFor(match[0], inside.trim(), syntax, left);
    from = match.index + match[0].length;
  }
  return { text: made + mended(text.slice(from), left), left: [...left] };
}

function blankFor(whole: string, inside: string, syntax: Syntax, left: Set<string>): string {
  if (syntax === "percent") return percentFor(whole, inside, left);
  if (!inside) return "";
  if (DECIDES.test(inside)) return decided(whole, inside, left);
  if (syntax === "commands" && /[:=]/.test(inside)) return commandFor(whole, inside, left);
  if (syntax === "commands" && inside === "cursor") return caret(whole, left);
  if (syntax === "commands" && inside === "clipboard") return other(whole, inside, left);
  // "customer.firstName,fallback=there", "name | default: 'there'", "name || 'there'"
  const [name = "", ...more] = inside.split(/[|,]/);
  const blank = knownBlank(name);
  if (blank && more.length)
    left.add(`${quote(whole)} is {${blank}} here; what stands in for it is not kept.`);
  if (blank) return `{${blank}}`;
  // A blank as Amends has them is one already, whatever the agent calls it.
  return /^\{\w{1,40}\}$/.test(whole) ? whole : other(whole, name, left);
}

/** Text Blaze: `formtext: name=Order number; default=…` asks the agent; all else computes. */
function commandFor(whole: string, inside: string, left: Set<string>): string {
  const name = /(?:^|[:;]\s{0,9})name\s{0,9}=\s{0,9}([^;]{1,80})/.exec(inside)?.[1];
  if (!inside.startsWith("form") || !name) return other(whole, inside.split(/[;=]/, 2).join(" "), left);
  return asked(whole, name, /;/.test(inside.replace(/;?\s{0,9}name\s{0,9}=[^;]{0,80}/, "")), left);
}

function percentFor(whole: string, inside: string, left: Set<string>): string {
  if (inside === "%") return "%";
  if (/^(?:\|{1,2}|\\)$/.test(inside)) return caret(whole, left);
  if (/^\w{1,40}$/.test(inside) && whole.startsWith("{")) return whole;
  if (DECIDES.test(inside)) return decided(whole, inside, left);
  const name = /name=([^:]{1,80})/.exec(inside)?.[1];
  if (inside.startsWith("fill") && name)
    return asked(whole, name, /:(?!name=)/.test(inside.slice(inside.indexOf(":") + 1)), left);
  if (/^[%@]/.test(inside)) {
    left.add(`${quote(whole)} was the date or time of writing: it is a blank here.`);
    return `{date_or_time}${/[\s,.:/-]{0,3}$/.exec(whole)![0]}`;
  }
  return other(whole, inside, left);
}

/** A field that the other tool asks for. */
function asked(whole: string, name: string, more: boolean, left: Set<string>): string {
  const blank = knownBlank(name) ?? ownBlank(name);
  if (more) left.add(`${quote(whole)} is {${blank}} here; its choices and defaults are not kept.`);
  return `{${blank}}`;
}

function caret(whole: string, left: Set<string>): string {
  left.add(`${quote(whole)} put the caret in its place: that is not kept.`);
  return "";
}

function decided(whole: string, inside: string, left: Set<string>): string {
  left.add(`${quote(whole)} decides which words are written: both are here, choose when you use it.`);
  return `{${ownBlank(inside.replace(/^[#^]/, "").replace(/^\//, "end "))}}`;
}

function other(whole: string, name: string, left: Set<string>): string {
  const blank = ownBlank(name);
  left.add(`${quote(whole)} is not known here: it is the blank {${blank}}, for you to fill.`);
  return `{${blank}}`;
}

/** Words between placeholders, with no brace alone: those would be taken for a blank that is broken. */
function mended(words: string, left: Set<string>): string {
  if (!/[{}]/.test(words)) return words;
  left.add("Braces that belong to no placeholder are parentheses here.");
  return words.replaceAll("{", "(").replaceAll("}", ")");
}
