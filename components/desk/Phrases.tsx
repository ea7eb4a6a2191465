import "../phrases/phrases.css";
import "./phrases.css";
import { type ReactNode, useMemo, useState } from "react";
import type { PhraseUse, UseChange } from "@/lib/model";
import { quoted } from "../panel/words";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Absent, Coming } from "./Absent";
import { OwnPhrases } from "./OwnPhrases";
import { type Only, PhraseFinder } from "./PhraseFinder";
import type { PhrasesProps } from "./props";
import { ShippedFound, ShippedPhrases, TeamPhrases } from "./ShippedPhrases";

const NO_TEAM: NonNullable<PhrasesProps["team"]> = [];
const NOT_KEPT = "That was not kept, so what holds is shown again. Try it once more.";

/** The agent's own phrases and those that Amends comes with. */
export function Phrases({
  mine,
  lost,
  shipped,
  team = NO_TEAM,
  find,
  on,
  bringIn,
}: PhrasesProps & {
  /** The way in for phrases from elsewhere. */
  bringIn?: ReactNode;
}) {
  const [query, setQuery] = useState("");
  const [only, setOnly] = useState<Only>("all");
  const [said, say] = useAnnouncement();
  const uses = useMemo(() => new Map(mine?.uses.map((use) => [use.phrase, use])), [mine]);
  const asked = query.trim();
  const ranks = useMemo(() => asked && new Map(find(asked).map((id, rank) => [id, rank])), [asked, find]);

  if (!mine) {
    return lost ? (
      <Absent what="Amends does not answer" onRetry={on.retry} />
    ) : (
      <Coming what="Fetching your phrases…" />
    );
  }
  const matches = <T extends { id: string }>(phrases: T[]): T[] => {
    const kept = phrases.filter(({ id }) => isOnly(only, uses.get(id)) && (!ranks || ranks.has(id)));
    return ranks ? kept.sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!) : kept;
  };
  const own = matches(mine.own);
  const ours = matches(shipped);
  const teams = matches([...team]);
  const all = !asked && only === "all";
  const use = (phrase: string, change: UseChange) => on.use(phrase, change).catch(() => say(NOT_KEPT));

  return (
    <>
      <header className="desk-head">
        <h1>Phrases</h1>
        <p className="muted">
          Amends offers these where they fit the ticket. Star what you like to say, hide what you would not.
        </p>
      </header>
      <PhraseFinder
        query={query}
        only={only}
        total={shipped.length + team.length + mine.own.length}
        shown={all ? undefined : own.length + teams.length + ours.length}
        onQuery={setQuery}
        onOnly={setOnly}
      />
      <OwnPhrases
        own={mine.own}
        shown={own}
        all={all}
        uses={uses}
        on={{ ...on, use, say, failed: () => say(NOT_KEPT) }}
      />
      {/* What is being looked through stays while the agent searches. */}
      <div hidden={!all}>{bringIn}</div>
      <TeamPhrases phrases={teams} uses={uses} onUse={use} />
      {all ? (
        <ShippedPhrases phrases={ours} uses={uses} onUse={use} />
      ) : (
        <ShippedFound phrases={ours} uses={uses} onUse={use} />
      )}
      {!all && own.length + teams.length + ours.length === 0 && (
        <p className="empty">{nothing(asked, only)}</p>
      )}
      <Announcement said={said} />
    </>
  );
}

function isOnly(only: Only, use: PhraseUse | undefined): boolean {
  return only === "all" || (only === "starred" ? use?.starred : use?.hidden) === true;
}

function nothing(asked: string, only: Only): string {
  if (asked) return `Nothing for ${quoted(asked)}. Try one word, such as “refund” or “late”.`;
  return only === "starred"
    ? "No phrase is starred yet. A starred phrase is offered before its equals."
    : "No phrase is hidden. What you hide is not offered any more, and waits here.";
}
