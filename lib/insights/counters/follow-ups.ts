/** Follow-ups that were set, those that were done, and what the customer said then. */
import type { Recovery } from "../../model";
import type { Counter } from "./counter";

export interface FollowUps {
  set: number;
  done: number;
  /** Cases in which some were set, some are done, some are not done. */
  setIn: number;
  doneIn: number;
  notDoneIn: number;
  /** What was answered, how often in all, and in how many cases. */
  answers: Answers;
  answersIn: Answers & { any: number };
}
type Answers = NonNullable<Recovery["answers"]>;

const nobody = (): Answers => ({ satisfied: 0, notYet: 0, none: 0 });

const SAID = ["satisfied", "notYet", "none"] as const;

export function followUps(): Counter<FollowUps> {
  const counted = {
    ...{ set: 0, done: 0, setIn: 0, doneIn: 0, notDoneIn: 0 },
    answers: nobody(),
    answersIn: { any: 0, ...nobody() },
  };
  return {
    add: ({ followUps: { set, done }, answers }) => {
      counted.set += set;
      counted.done += done;
      if (set) counted.setIn++;
      if (done) counted.doneIn++;
      if (done < set) counted.notDoneIn++;
      if (answers.satisfied + answers.notYet + answers.none) counted.answersIn.any++;
      for (const said of SAID) {
        counted.answers[said] += answers[said];
        if (answers[said]) counted.answersIn[said]++;
      }
    },
    total: () => counted,
  };
}
