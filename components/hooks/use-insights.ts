/** What the log says of the chosen period, asked again whenever something is new. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Insights } from "@/lib/insights/figures";
import { askedBy, type Choice } from "@/lib/insights/period";
import { addressOf } from "@/lib/log/filter";
import type { Playbook } from "@/lib/playbook/playbook";
import { usePlaybook } from "./use-playbook";

const FIRST: Choice = { kind: "days", days: 90 };

interface Said {
  insights: Insights;
  choice: Choice;
}

export function useInsights() {
  const [choice, choose] = useState<Choice>(FIRST);
  const [said, setSaid] = useState<Said>();
  const [lost, setLost] = useState(false);
  /** What is wanted now; an answer for another choice is of no more use. */
  const wanted = useRef(choice);
  /** One question is on its way at a time; what changes meanwhile is asked once more after it. */
  const asking = useRef({ now: false, again: false });
  const load = useCallback(async () => {
    const turn = asking.current;
    turn.again = turn.now;
    if (turn.now) return;
    turn.now = true;
    do {
      turn.again = false;
      const of = wanted.current;
      const asked = askedBy(of, Date.now());
      if (!asked) break;
      const insights = await ask({ kind: "insights", ...asked }).catch(() => undefined);
      if (of !== wanted.current) turn.again = true;
      else if (insights) setSaid({ insights, choice: of });
      setLost(!insights);
    } while (turn.again);
    turn.now = false;
  }, []);
  useEffect(() => {
    wanted.current = choice;
    void load();
  }, [load, choice]);
  useEffect(() => hearChanges(() => void load()), [load]);
  const playbook = usePlaybook();
  const nameOf = useMemo(() => namesIn(playbook), [playbook]);
  return {
    insights: said?.insights,
    lost,
    choice,
    waiting: said !== undefined && said.choice !== choice,
    nameOf,
    hrefOf: addressOf,
    on: { choose, retry: () => void load(), print: () => print() },
  };
}

function namesIn({ causes, remedies, extras }: Playbook): (id: string) => string {
  const names = new Map([...causes, ...remedies, ...extras].map(({ id, label }) => [id, label]));
  return (id) => names.get(id) ?? id;
}
