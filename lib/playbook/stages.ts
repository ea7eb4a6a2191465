/**
 * What the four steps are called. The steps stay the same; a team that knows another method by heart reads
 * its own names for them, each letter of it under the step where its work is done.
 */
import * as z from "zod/mini";
import type { StageId } from "../model";
import { line } from "./checks";

/** Short for its tab, long for its heading. */
interface StageName {
  short: string;
  long: string;
}
export type StageNames = Record<StageId, StageName>;

/** A method that others teach, over our four steps: which of its letters each step covers. */
export interface StageView {
  name: string;
  letters: Record<StageId, string>;
  names: StageNames;
}

export const VIEW_IDS = ["mama", "heard", "learn", "latte", "last"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The sources are those of `lib/phrases/sources` and of the firms that teach them: Disney, Marriott, Starbucks. */
export const VIEWS: Record<ViewId, StageView> = {
  mama: {
    name: "MAMA",
    letters: { listen: "M", acknowledge: "A", agree: "M", act: "A" },
    names: {
      listen: { short: "Listen", long: "Make time to listen" },
      acknowledge: { short: "Acknowledge", long: "Acknowledge and apologise" },
      agree: { short: "Agree", long: "Meeting of minds" },
      act: { short: "Act", long: "Act and follow up" },
    },
  },
  heard: {
    name: "HEARD",
    letters: { listen: "H", acknowledge: "EA", agree: "R", act: "D" },
    names: {
      listen: { short: "Hear", long: "Hear them out" },
      acknowledge: { short: "Empathise", long: "Empathise and apologise" },
      agree: { short: "Resolve", long: "Resolve it with them" },
      act: { short: "Diagnose", long: "Diagnose it, and see to it that it stays away" },
    },
  },
  learn: {
    name: "LEARN",
    letters: { listen: "L", acknowledge: "EA", agree: "R", act: "N" },
    names: {
      listen: { short: "Listen", long: "Listen" },
      acknowledge: { short: "Empathise", long: "Empathise and apologise" },
      agree: { short: "Respond", long: "Respond with a way out" },
      act: { short: "Notify", long: "Notify those who must know, and follow up" },
    },
  },
  latte: {
    name: "LATTE",
    letters: { listen: "L", acknowledge: "A", agree: "T", act: "TE" },
    names: {
      listen: { short: "Listen", long: "Listen" },
      acknowledge: { short: "Acknowledge", long: "Acknowledge the problem" },
      agree: { short: "Take action", long: "Take the action that you agreed on" },
      act: { short: "Thank", long: "Thank them, and explain what was done" },
    },
  },
  last: {
    name: "LAST",
    letters: { listen: "L", acknowledge: "A", agree: "S", act: "T" },
    names: {
      listen: { short: "Listen", long: "Listen" },
      acknowledge: { short: "Apologise", long: "Apologise" },
      agree: { short: "Solve", long: "Solve it with them" },
      act: { short: "Thank", long: "Thank them, and follow up" },
    },
  },
};

const Name = z.strictObject({ short: line(14), long: line(60) });

/** One of the views, or names of the team's own for all four. */
export const Stages = z.union(
  [z.enum(VIEW_IDS), z.strictObject({ listen: Name, acknowledge: Name, agree: Name, act: Name })],
  `one of ${VIEW_IDS.join(", ")}; or listen, acknowledge, agree and act, each with short (at most 14 characters) and long (at most 60)`,
);
export type Stages = z.infer<typeof Stages>;

export const namesOf = (stages: Stages): StageNames =>
  typeof stages === "string" ? VIEWS[stages].names : stages;
