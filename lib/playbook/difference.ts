/** What one playbook changes against another, in words that a team lead can decide on. */
import type { Playbook } from "./playbook";

export interface PartDifference {
  part: PartId;
  /** By what they are called. */
  added: string[];
  removed: string[];
  changed: { name: string; fields: Change[] }[];
}

/** Of one field: its words before and after; "" where it was not there. */
interface Change {
  field: string;
  from: string;
  to: string;
}

type PartId = (typeof PARTS)[number]["id"];
type Entries = Map<string, { name: string; fields: Record<string, unknown> }>;

const listed = <Of extends { id: string }>(all: readonly Of[], name: (one: Of) => string): Entries =>
  new Map(all.map(({ id, ...fields }) => [id, { name: name({ id, ...fields } as Of), fields }]));

const named = (all: [key: string, name: string, fields: object][]): Entries =>
  new Map(all.map(([key, name, fields]) => [key, { name, fields: { ...fields } }]));

/** Each part as entries that can be told apart by a key. */
const PARTS = [
  { id: "name", of: ({ name }: Playbook) => named(name ? [["", name, { name }]] : []) },
  {
    id: "stages",
    of: ({ stages }: Playbook) =>
      named(Object.entries(stages).map(([stage, { short, long }]) => [stage, stage, { short, long }])),
  },
  { id: "phrases", of: ({ phrases }: Playbook) => listed(phrases, ({ text }) => shortened(text)) },
  { id: "remedies", of: ({ remedies }: Playbook) => listed(remedies, ({ label }) => label) },
  { id: "extras", of: ({ extras }: Playbook) => listed(extras, ({ label }) => label) },
  { id: "causes", of: ({ causes }: Playbook) => listed(causes, ({ label }) => label) },
  {
    id: "limits",
    of: ({ limits: { percent, amount } }: Playbook) =>
      named([["", "what an agent may give alone", { percent, ...(amount && { amount }) }]]),
  },
  { id: "followUps", of: ({ followUps }: Playbook) => listed(followUps, ({ label }) => label) },
  {
    id: "rules",
    of: ({ rules: { off = [], on = [] } }: Playbook) =>
      named([
        ...off.map((id): [string, string, object] => [id, id, { rule: "off for everyone" }]),
        ...on.map((id): [string, string, object] => [id, id, { rule: "on for everyone" }]),
      ]),
  },
  { id: "wordings", of: ({ wordings }: Playbook) => listed(wordings, ({ words }) => words[0] ?? "") },
  { id: "scenarios", of: ({ scenarios }: Playbook) => listed(scenarios, ({ title }) => title) },
  {
    id: "helpdesks",
    of: ({ helpdesks }: Playbook) =>
      named(helpdesks.map(({ name, site, recipe }) => [site, `${name} (${site})`, { name, recipe }])),
  },
] as const;

/** Parts where nothing differs are left out. */
export function differences(before: Playbook, after: Playbook): PartDifference[] {
  return PARTS.flatMap(({ id, of }) => {
    const [old, fresh] = [of(before), of(after)];
    const added = [...fresh].filter(([key]) => !old.has(key)).map(([, { name }]) => name);
    const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, { name }]) => name);
    const changed = [...fresh].flatMap(([key, { name, fields }]) => {
      const changes = changesIn(old.get(key)?.fields ?? fields, fields);
      return changes.length ? [{ name, fields: changes }] : [];
    });
    return added.length + removed.length + changed.length ? [{ part: id, added, removed, changed }] : [];
  });
}

function changesIn(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [inWords(before[field]), inWords(after[field])];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** The same words for the same value, whatever the order of its keys. */
function inWords(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${key} ${inWords(one)}`)
    .join("; ");
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
