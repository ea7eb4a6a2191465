/**
 * Conversations to practise on. What is typed lives in this page's memory and nowhere else, so a conversation
 * waits while other sections are open and is gone with the tab; only how it went is kept.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { PracticeRun } from "@/lib/model";
import { scenarios as shipped } from "@/lib/practice/all";
import { debrief } from "@/lib/practice/debrief";
import { answer, begin, courseOf, MOST_TURNS, type Play, ticketOf } from "@/lib/practice/play";
import type { Scenario } from "@/lib/practice/scenario";
import type { ListedScenario, OpenPlay } from "../desk/practice/props";

interface Kept {
  play: Play;
  draft: string;
}

const begun = new Map<string, Kept>();
let lastOpen: string | undefined;

/** @param team the playbook's own; one with an id of ours takes its place */
export function usePractice(team: readonly Scenario[]) {
  const [open, setOpen] = useState(lastOpen);
  const [, redraw] = useState(0);
  const { runs, lost, keep } = useRuns();
  const all = useMemo(() => {
    const own = new Set(team.map(({ id }) => id));
    return [...team, ...shipped.filter(({ id }) => !own.has(id))];
  }, [team]);

  const show = (id: string | undefined) => {
    lastOpen = id;
    setOpen(id);
  };
  const scenario = all.find(({ id }) => id === open);
  const held = scenario && (begun.get(scenario.id) ?? { play: begin(scenario), draft: "" });
  const hold = (change: Partial<Kept>) => {
    if (!held) return;
    begun.set(held.play.scenario.id, { ...held, ...change });
    redraw((count) => count + 1);
  };
  const play = held?.play;
  const ticket = useMemo(() => play && ticketOf(play), [play]);
  const open_: OpenPlay | undefined = held &&
    ticket && {
      title: held.play.scenario.title,
      trains: held.play.scenario.trains,
      know: held.play.scenario.know,
      ticket,
      temperature: courseOf(held.play).at(-1) ?? 0,
      draft: held.draft,
      turns: held.play.turns.length,
      mostTurns: MOST_TURNS,
      ended: held.play.ending !== undefined,
      debrief: debrief(held.play),
    };

  return {
    scenarios: all.map((one) => listed(one, runs ?? [], team.includes(one))),
    runs,
    lost,
    open: open_,
    on: {
      start: (id: string) => {
        // What is at its end begins anew.
        if (begun.get(id)?.play.ending) begun.delete(id);
        show(id);
      },
      leave: () => show(undefined),
      write: (draft: string) => hold({ draft }),
      send: () => {
        if (!held) return;
        const play = answer(held.play, held.draft);
        hold({ play, draft: "" });
        if (play.ending) keep(runOf(play));
      },
      again: () => {
        if (!held) return;
        const { scenario, turns } = held.play;
        hold({ play: { scenario, turns: turns.slice(0, -1) }, draft: turns.at(-1)?.reply ?? "" });
      },
      restart: () => held && hold({ play: begin(held.play.scenario), draft: "" }),
    },
  };
}

const listed = (
  { id, title, trains }: Scenario,
  runs: readonly PracticeRun[],
  team: boolean,
): ListedScenario => {
  const mine = runs.filter(({ scenario }) => scenario === id);
  const play = begun.get(id)?.play;
  return {
    id,
    title,
    trains,
    team,
    begun: !!play?.turns.length && !play.ending,
    runs: mine.length,
    won: mine.filter(({ ending }) => ending === "won").length,
  };
};

const runOf = (play: Play): PracticeRun => ({
  id: crypto.randomUUID(),
  scenario: play.scenario.id,
  at: Date.now(),
  course: courseOf(play),
  acts: play.turns.map(({ acts }) => acts),
  ending: play.ending ?? "lost",
});

/** The runs that are kept, live over every desk. */
function useRuns() {
  const [runs, setRuns] = useState<PracticeRun[]>();
  const [lost, setLost] = useState(false);
  const load = useCallback(() => {
    ask({ kind: "practice.runs" }).then(
      (kept) => {
        setRuns(kept);
        setLost(false);
      },
      () => setLost(true),
    );
  }, []);
  useEffect(() => {
    load();
    return hearChanges(load);
  }, [load]);
  const keep = (run: PracticeRun) => void ask({ kind: "practice.keep", run }).then(load, () => setLost(true));
  return { runs, lost, keep };
}
