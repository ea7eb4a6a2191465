import { count } from "../panel/words";
import { Icon } from "../ui/icons";
import { Segmented } from "../ui/Segmented";

/** Which phrases are looked at. */
export type Only = "all" | "starred" | "hidden";

const CHOICES: { value: Only; label: string }[] = [
  { value: "all", label: "All" },
  { value: "starred", label: "Starred" },
  { value: "hidden", label: "Hidden" },
];

interface PhraseFinderProps {
  query: string;
  only: Only;
  /** How many phrases there are. */
  total: number;
  /** How many are shown; undefined where nothing is left out. */
  shown: number | undefined;
  onQuery(query: string): void;
  onOnly(only: Only): void;
}

/** The search over all phrases, and the choice between them. */
export function PhraseFinder({ query, only, total, shown, onQuery, onOnly }: PhraseFinderProps) {
  return (
    <div className="desk-find">
      <div className="desk-search">
        <Icon of="lens" />
        <input
          type="search"
          aria-label="Search all phrases"
          placeholder={`Search ${total} phrases`}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
      <Segmented label="Which phrases" value={only} choices={CHOICES} onChoose={(value) => onOnly(value)} />
      <span role="status" className="unseen">
        {shown === undefined ? "" : `${count(shown, "phrase")} shown`}
      </span>
    </div>
  );
}
