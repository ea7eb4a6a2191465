/**
 * Apple's property lists in XML, as far as snippets need them: dictionaries, lists and what stands in them, all
 * as text. One pass; nothing that a document could declare is ever looked at.
 * Source: Apple, Property List Programming Guide, "Understanding XML Property Lists".
 */
import { Unreadable } from "./brought";
import { withoutEntities } from "./entities";

export type PropertyList = string | PropertyList[] | Map<string, PropertyList>;

const TAG = /<(\/?)([a-zA-Z]{1,12})(?:\s[^<>]{0,200})?(\/?)>/y;
/** What stands before the list, and comments. */
const ASIDE = /<(?:\?[^<>]{0,300}\?|!DOCTYPE[^<>[]{0,300})>/y;
const DEEPEST = 20;

interface Tag {
  name: string;
  kind: "opens" | "closes" | "empty";
}

/** @throws Unreadable, with the line */
export function readPropertyList(text: string): PropertyList {
  let at = 0;

  const broken = (why: string) =>
    new Unreadable(
      `Line ${text.slice(0, at).split("\n").length}`,
      `The property list is broken there: ${why}.`,
    );

  const next = (): Tag => {
    for (;;) {
      while (at < text.length && text[at] !== "<") at += 1;
      if (at >= text.length) throw broken("it breaks off");
      if (text.startsWith("<!--", at)) {
        const end = text.indexOf("-->", at);
        if (end < 0) throw broken("a comment never closes");
        at = end + 3;
        continue;
      }
      ASIDE.lastIndex = at;
      const aside = ASIDE.exec(text);
      if (!aside) break;
      at += aside[0].length;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) throw broken("this is no part of one");
    at += tag[0].length;
    return { name: tag[2]!.toLowerCase(), kind: tag[1] ? "closes" : tag[3] ? "empty" : "opens" };
  };

  const wordsOf = (name: string): string => {
    const end = text.indexOf("<", at);
    if (end < 0 || !text.startsWith(`</${name}>`, end)) throw broken(`<${name}> never closes`);
    const words = withoutEntities(text.slice(at, end));
    at = end + name.length + 3;
    return words;
  };

  const value = ({ name, kind }: Tag, depth: number): PropertyList => {
    if (depth > DEEPEST) throw broken("it is nested too deeply");
    if (kind === "closes") throw broken(`</${name}> closes nothing`);
    if (name === "dict") return kind === "empty" ? new Map() : dictionary(depth);
    if (name === "array") return kind === "empty" ? [] : list(depth);
    return kind === "empty" ? "" : wordsOf(name);
  };

  const dictionary = (depth: number): Map<string, PropertyList> => {
    const found = new Map<string, PropertyList>();
    for (let tag = next(); tag.kind !== "closes"; tag = next()) {
      if (tag.name !== "key") throw broken("a key is missing");
      const key = wordsOf("key");
      found.set(key, value(next(), depth + 1));
    }
    return found;
  };

  const list = (depth: number): PropertyList[] => {
    const found: PropertyList[] = [];
    for (let tag = next(); tag.kind !== "closes"; tag = next()) found.push(value(tag, depth + 1));
    return found;
  };

  const first = next();
  return value(first.name === "plist" ? next() : first, 0);
}
