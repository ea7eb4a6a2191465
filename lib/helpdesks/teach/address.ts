/** Which part of the address is the ticket's id. */
import type { Address, IdSource } from "../recipe";

export interface InAddress {
  source: IdSource;
  id: string;
}

const TICKETS =
  /^(?:tickets?|cases?|conversations?|requests?|issues?|threads?|messages?|inbox|incidents?|chats?|view|show|id|t|c)$/i;
const KINDS: [string, RegExp][] = [
  [":number", /^\d{1,40}$/],
  [":key", /^[A-Za-z]\w{0,40}-\d{1,20}$/],
  [":id", /^(?=.*\d)[\w.~-]{6,200}$/],
];

/** @param number what the agent pointed at as the ticket's number, or what the page says beside a "#". */
export function idInAddress(url: string, number: string | undefined): InAddress | undefined {
  const { pathname, hash, searchParams } = new URL(url);
  const found = [
    ...inPath(pathname).map((one) => ({ ...one, kind: "path" as const })),
    ...inPath(hash.replace(/^#!?/, "")).map((one) => ({ ...one, kind: "hash" as const })),
    ...[...searchParams].flatMap(([name, value]) => {
      const part = kindOf(value);
      const worth = TICKETS.test(name) || /id$/i.test(name) ? 2 : 0;
      return part && worth ? [{ id: value, shape: part, name, worth, kind: "query" as const }] : [];
    }),
  ];
  const best =
    number === undefined ? undefined : found.find(({ id }) => id === number || id.endsWith(`-${number}`));
  const [first] = best ? [best] : found.toSorted((one, other) => other.worth - one.worth);
  if (!first) return undefined;
  const address: Address =
    first.kind === "path"
      ? { path: first.shape }
      : first.kind === "hash"
        ? { hash: first.shape }
        : { query: { [first.name]: first.shape } };
  return { source: { address: [address] }, id: first.id };
}

const kindOf = (part: string) => KINDS.find(([, shape]) => shape.test(part))?.[0];

/** Each part that can be an id, with the path around it: names stay, what else varies may be anything. */
function inPath(path: string): { id: string; shape: string; worth: number }[] {
  const parts = path.split("/").filter(Boolean);
  return parts.flatMap((id, index) => {
    const kind = kindOf(id);
    if (!kind) return [];
    const before = parts.slice(0, index).map((part) => (kindOf(part) ? "*" : part));
    const word = parts[index - 1] ?? "";
    // After a word that means a ticket; else the last.
    const worth = (TICKETS.test(word) ? 3 : 1) + index / 100 + (kind === ":id" ? -0.5 : 0);
    return [{ id, shape: `/${[...before, kind].join("/")}/**`, worth }];
  });
}
