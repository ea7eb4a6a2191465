/** Follow-ups that were set, those that were done, and what the customer said then. */
import type { Recovery } from "../../model";
import type { Counter } from "./counter";

export interface FollowUps {
  set: number;
  done: number;
  /** Cases in which some are not done. */
  notDoneIn: number;
  answers: NonNullable<Recovery["answers"]>;
}

export function followUps(): Counter<FollowUps> {
  const counted = { set: 0, done: 0, notDoneIn: 0, answers: { satisfied: 0, notYet: 0, none: 0 } };
  return {
    add: ({ followUps: { set, done }, answers }) => {
      counted.set += set;
      counted.done += done;
      if (done < set) counted.notDoneIn++;
      counted.answers.satisfied += answers.satisfied;
      counted.answers.notYet += answers.notYet;
      counted.answers.none += answers.none;
    },
    total: () => counted,
  };
}
