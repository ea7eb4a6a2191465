/** What practice shows, and what the agent may want of it: values in, intents out. */
import type { InsertResult, PracticeRun, Temperature, Ticket } from "@/lib/model";
import type { Debrief } from "@/lib/practice/debrief";
import type { Drill, Judged } from "@/lib/practice/drill";
import type { Guidance, Intents } from "../../panel/props";

export interface ListedScenario {
  id: string;
  title: string;
  trains: string;
  /** It came with the team's playbook. */
  team: boolean;
  /** A conversation is begun and not at its end. */
  begun: boolean;
  /** How often it was played to its end, and how often they stayed. */
  runs: number;
  won: number;
}

/** The conversation that is open. */
export interface OpenPlay {
  title: string;
  trains: string;
  know: string[];
  ticket: Ticket;
  /** Of the last of their messages. */
  temperature: Temperature;
  draft: string;
  turns: number;
  mostTurns: number;
  ended: boolean;
  debrief: Debrief;
}

export interface DrillCard {
  drill: Drill;
  /** The costs to choose from. */
  costs: string[];
}

export interface PracticeProps {
  scenarios: ListedScenario[];
  /** Newest first; undefined until the background has said it. */
  runs: PracticeRun[] | undefined;
  /** The last run could not be kept, or the runs could not be had. */
  lost: boolean;
  open: OpenPlay | undefined;
  /** What stands beside the conversation, as at work. */
  guidance: Guidance | undefined;
  feelings: string[];
  drills: DrillCard[];
  judge(drill: Drill, sentence: string): Judged;
  on: {
    start(id: string): void;
    /** Back to the list; the conversation waits. */
    leave(): void;
    write(draft: string): void;
    send(): void;
    /** Takes the last reply back. */
    again(): void;
    restart(): void;
  };
  /** What the guidance may ask. */
  guide: GuideIntents;
}

export type GuideIntents = Pick<
  Intents,
  | "openStage"
  | "correct"
  | "search"
  | "keep"
  | "lookAgain"
  | "switchOff"
  | "switchOn"
  | "use"
  | "asPhrase"
  | "saveOwn"
> & {
  insert(text: string): Promise<InsertResult>;
  replace: Intents["replace"];
};
