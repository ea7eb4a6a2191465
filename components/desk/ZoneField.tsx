import { useId, useMemo, useState } from "react";
import { machineZone } from "@/lib/followups/zone";

interface ZoneFieldProps {
  /** IANA name; undefined: the machine's own. */
  zone: string | undefined;
  onChange(zone: string | undefined): void;
}

/** Whose clock the hours are of. */
export function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const found = useMemo(() => zonesFor(query), [query]);
  // What is set is never filtered away.
  const zones = zone && !found.includes(zone) ? [zone, ...found] : found;
  return (
    <div className="zone">
      <label htmlFor={`${id}zone`}>Time zone</label>
      <input
        type="search"
        aria-label="Find a time zone"
        placeholder="Find: Lisbon"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <select
        id={`${id}zone`}
        value={zone ?? ""}
        aria-describedby={`${id}means`}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value="">This machine’s: {machineZone()}</option>
        {zones.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll("_", " ")}
          </option>
        ))}
      </select>
      <p id={`${id}means`} className="muted" role="status">
        {query.trim() && found.length === 0
          ? "No zone is called so. A large city nearby may be."
          : "Your hours are of this zone, wherever you are. Where it is another time here, both are shown."}
      </p>
    </div>
  );
}

function zonesFor(query: string): string[] {
  const words = query.toLowerCase().split(/[\s_/]+/);
  return Intl.supportedValuesOf("timeZone").filter((zone) =>
    words.every((word) => zone.toLowerCase().includes(word)),
  );
}
