import type { KeyboardEvent } from "react";
import { Icon } from "../ui/icons";

interface SearchProps {
  query: string;
  /** How many phrases there are. */
  total: number | undefined;
  /** How many were found; undefined where nothing is searched for. */
  found: number | undefined;
  onQuery(query: string): void;
  /** The arrow down goes to what was found. */
  onDown(): void;
}

/** Through all phrases of all steps. */
export function Search({ query, total, found, onQuery, onDown }: SearchProps) {
  const label = total ? `Search ${total} phrases` : "Search all phrases";
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      onDown();
    }
    if (event.key === "Escape" && query) {
      event.preventDefault();
      event.stopPropagation();
      onQuery("");
    }
  };
  return (
    <div className="search">
      <Icon of="lens" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={press}
      />
      <span role="status" className="unseen">
        {found === undefined ? "" : `${found} found`}
      </span>
    </div>
  );
}
