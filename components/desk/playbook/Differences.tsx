import type { PartDifference } from "@/lib/playbook/difference";
import { count } from "../../panel/words";
import { Disclosure } from "../../ui/Disclosure";
import { LISTS } from "./parts";
import type { PartId } from "./props";

const NAMES: Partial<Record<PartId, string>> = {
  name: "Name",
  stages: "Steps",
  limits: "Limits",
  rules: "The coach’s rules",
};

const nameOf = (part: PartId) => NAMES[part] ?? LISTS[part as keyof typeof LISTS].name;

/** Part by part, what would be added, removed and changed. */
export function Differences({ differences }: { differences: PartDifference[] }) {
  if (!differences.length) return <p className="muted">Nothing: it says what holds already.</p>;
  return (
    <ul className="changes">
      {differences.map((difference) => (
        <li key={difference.part}>
          <Disclosure
            summary={
              <>
                {nameOf(difference.part)} <span className="number">{inShort(difference)}</span>
              </>
            }
          >
            <Details {...difference} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function inShort({ added, removed, changed }: PartDifference): string {
  return [
    added.length && `${added.length} added`,
    removed.length && `${removed.length} removed`,
    changed.length && `${changed.length} changed`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** So many at once. */
const SHOWN = 40;

function Details({ added, removed, changed }: PartDifference) {
  const lines = [
    ...added.map((name) => ({ key: `+${name}`, what: "Added", name, fields: [] })),
    ...removed.map((name) => ({ key: `-${name}`, what: "Removed", name, fields: [] })),
    ...changed.map((one) => ({ key: `~${one.name}`, what: "Changed", ...one })),
  ];
  const more = lines.length - SHOWN;
  return (
    <ul>
      {lines.slice(0, SHOWN).map(({ key, what, name, fields }) => (
        <li key={key}>
          <strong>{what}:</strong> {name}
          {fields.map(({ field, from, to }) => (
            <p key={field} className="muted">
              {field}: {from ? `“${from}”` : "nothing"} → {to ? `“${to}”` : "nothing"}
            </p>
          ))}
        </li>
      ))}
      {more > 0 && <li className="muted">and {count(more, "more", "more")}</li>}
    </ul>
  );
}
