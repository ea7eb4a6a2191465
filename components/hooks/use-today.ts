/** What is due and what comes next, as the desk's first page shows it; asked again whenever something is new. */
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Reminder } from "@/lib/model";

interface Today {
  /** Those that are due, the first of them; `dueCount` counts all. */
  due: Reminder[];
  dueCount: number;
  /** The next ones, soonest first: today's and, behind them, later days'. */
  next: Reminder[];
}

/** More than anyone can do in a day, of each list. */
const MOST = 100;

export interface LiveToday {
  /** Undefined until the background has said it. */
  today: Today | undefined;
  /** The background does not answer: `today` is what it last said, if anything. */
  lost: boolean;
  retry(): void;
}

export function useToday(): LiveToday {
  const [today, setToday] = useState<Today>();
  const [lost, setLost] = useState(false);
  /** One question is on its way at a time; what changes meanwhile is asked once more after it. */
  const asking = useRef({ now: false, again: false });
  const load = useCallback(async () => {
    const turn = asking.current;
    turn.again = turn.now;
    if (turn.now) return;
    turn.now = true;
    do {
      turn.again = false;
      const said = await ask({ kind: "reminders.day", most: MOST }).catch(() => undefined);
      if (said) setToday(said);
      setLost(!said);
    } while (turn.again);
    turn.now = false;
  }, []);
  useEffect(() => {
    void load();
    return hearChanges(() => void load());
  }, [load]);
  return { today, lost, retry: () => void load() };
}
