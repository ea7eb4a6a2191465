/** A list at work: where the agent is in it, what is done to its rows, and what they are asked. */
import { useState } from "react";
import type { Reminder, ReminderStep } from "@/lib/model";
import { isOver } from "../../followups/ReminderRow";
import type { RowAct } from "./FollowUpRow";
import type { Act } from "./keys";
import type { FollowUpIntents } from "./props";
import { type Chosen, type Rows, useChosen } from "./use-chosen";
import { type Doings, useDoings } from "./use-doings";
import { useListKeys } from "./use-list-keys";

export interface Work {
  chosen: Chosen;
  doings: Doings;
  /** What stands over the list. */
  asking: { snooze: Reminder[] } | "keys" | undefined;
  /** Does it to one row, or else to what is meant. */
  act(act: RowAct, row?: Reminder): void;
  snooze(until: number): void;
  /** As a calendar file. */
  save(rows: Reminder[] | Promise<Reminder[]>): void;
  ask(what: Work["asking"]): void;
}

export function useWork(rows: Rows, on: FollowUpIntents, search?: () => void): Work {
  const chosen = useChosen(rows);
  const doings = useDoings(on);
  const [asking, ask] = useState<Work["asking"]>();

  const take = (step: ReminderStep, meant: Reminder[]) => {
    const fit = meant.filter((row) => isOver(row) === (step.do === "reopen"));
    void doings.act(step, fit);
    const here = chosen.active === undefined ? undefined : rows.at(chosen.active);
    if (chosen.rows.size) chosen.clear();
    // It is about to leave its place, and the next one is to be at hand.
    else if (here && fit.includes(here)) chosen.move(chosen.active! + 1);
  };
  const act: Work["act"] = (what, row) => {
    const meant = row ? [row] : chosen.meant();
    const open = meant.filter((one) => !isOver(one));
    if (!meant.length) return;
    if (what === "open") on.open(meant[0]!.id);
    else if (what === "save") save(meant);
    else if (what !== "snooze") take({ do: what }, meant);
    else if (open.length) ask({ snooze: open });
  };
  const save: Work["save"] = (given) => {
    Promise.resolve(given)
      .then(on.save)
      .catch(() => doings.say("The calendar file could not be made. Try it again."));
  };
  useListKeys(chosen, rows.count, (pressed: Act) => {
    if (pressed === "undo") void doings.undo();
    else if (pressed === "help") ask("keys");
    else if (pressed === "search") search?.();
    else if (pressed !== "all" && pressed !== "clear") act(pressed);
  });
  return {
    chosen,
    doings,
    asking,
    act,
    save,
    ask,
    snooze(until) {
      const meant = typeof asking === "object" ? asking.snooze : [];
      ask(undefined);
      take({ do: "snooze", until }, meant);
    },
  };
}
