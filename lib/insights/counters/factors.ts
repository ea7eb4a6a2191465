/** What went before good ends and bad: how the cases with it ended, and how many of those without were put right. */
import type { RecoveryOutcome, StageId } from "../../model";
import { type Counter, ended, type Share } from "./counter";

/** What a case had. A stage is counted where it was skipped. */
export type Had =
  | { what: "remedy"; id: string }
  | { what: "skipped"; stage: StageId }
  | { what: "extra" | "late promise" | "followed up" };
type Outcomes = Record<RecoveryOutcome, number>;
export interface Factor {
  had: Had;
  /** Of the finished cases that had it. */
  ends: Outcomes;
  /** Put right or better, of the finished cases that had it, and of those that had it not. */
  having: Share;
  lacking: Share;
}

const STAGES: StageId[] = ["listen", "acknowledge", "agree", "act"];

const noEnds = (): Outcomes => ({ recovered: 0, restored: 0, lost: 0 });

const share = ({ recovered, restored, lost }: Outcomes): Share => ({
  some: recovered + restored,
  of: recovered + restored + lost,
});

export function factors(): Counter<Factor[]> {
  const all = noEnds();
  const skipped = STAGES.map((stage) => ({ stage, ends: noEnds() }));
  const given = noEnds();
  const late = noEnds();
  const followed = noEnds();
  const remedies = new Map<string, Outcomes>();
  return {
    add: (entry) => {
      const { outcome } = entry;
      if (!outcome || !ended(entry)) return;
      const { set, done } = entry.followUps;
      all[outcome]++;
      for (const { stage, ends } of skipped) if (!entry.stages.includes(stage)) ends[outcome]++;
      if (entry.extra !== undefined) given[outcome]++;
      if (entry.promises.late) late[outcome]++;
      if (set && done >= set) followed[outcome]++;
      for (const id of entry.remedies) {
        const ends = remedies.get(id) ?? noEnds();
        remedies.set(id, ends);
        ends[outcome]++;
      }
    },
    total: () => {
      const total = share(all);
      const factor = (had: Had, ends: Outcomes): Factor => {
        const having = share(ends);
        const lacking = { some: total.some - having.some, of: total.of - having.of };
        return { had, ends, having, lacking };
      };
      return [
        ...skipped.map(({ stage, ends }) => factor({ what: "skipped", stage }, ends)),
        factor({ what: "late promise" }, late),
        factor({ what: "followed up" }, followed),
        factor({ what: "extra" }, given),
        ...[...remedies]
          .sort(([a, one], [b, other]) => share(other).of - share(one).of || (a < b ? -1 : 1))
          .map(([id, ends]) => factor({ what: "remedy", id }, ends)),
      ];
    },
  };
}
