/** What the desk shows of the playbook, and what a team lead may want of it. */

import type { PartDifference } from "@/lib/playbook/difference";
import type { Problem } from "@/lib/playbook/parse";
import type { Playbook } from "@/lib/playbook/playbook";
import type { TeamPlaybook } from "@/lib/playbook/team";
import type { Scenario } from "@/lib/practice/scenario";
import type { Tried } from "@/lib/practice/trial";
import type { RuleChoice } from "../props";

export type PartId = PartDifference["part"];

/** How something would look to an agent and a customer. */
export interface Look {
  /** Words as they would go into a reply. */
  text: string;
  blanks: { start: number; end: number }[];
  /** What the coach would say of them. */
  finding?: { quote: string; why: string; better: string | undefined };
}

export interface Comparison {
  file: TeamPlaybook;
  differences: PartDifference[];
}

export interface PlaybookProps {
  state: "loading" | "ready" | "lost";
  /** The organisation's policy sets it, so nothing can be changed. */
  locked: boolean;
  /** Why the organisation's newest policy is not the one that holds. */
  policyProblems: Problem[];
  /** The file that holds; undefined: as Amends came. */
  file: TeamPlaybook | undefined;
  /** What holds, whole. */
  playbook: Playbook;
  shipped: Playbook;
  rules: RuleChoice[];
  canUndo: boolean;
  /** What is wrong with it. */
  check(file: TeamPlaybook): Problem[];
  /** What a file would change; or what is wrong with it. */
  compare(text: string): Comparison | { problems: Problem[] };
  /** How an entry of a part would look; undefined where there is nothing to see. */
  look(part: PartId, entry: object): Look | undefined;
  /** Plays a scenario with these replies. */
  tryOut(scenario: Scenario, replies: string[]): Promise<Tried>;
  /** Each rejects with words for the agent. */
  on: {
    /** Without one: as Amends came. */
    take(file: TeamPlaybook | undefined): Promise<void>;
    undo(): Promise<void>;
    /** Gives it as a file, or as a policy for everyone. */
    save(as: "playbook" | "policy"): void;
    retry(): void;
  };
}
