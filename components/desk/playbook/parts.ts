/** The parts of a playbook that are lists, as the desk speaks of them and asks for their entries. */
import { KIND_IDS, KINDS } from "@/lib/followups/kinds";
import type { Playbook } from "@/lib/playbook/playbook";
import { UNITS } from "@/lib/playbook/presets";
import { ASKS, FAILURES } from "../../panel/words";
import { FRESH_SCENARIO, SCENARIO_FIELDS } from "./scenario-fields";

export type Entry = Record<string, unknown>;
export type ListPart = keyof typeof LISTS;

/** One thing that is asked for. `key` is its place in the entry: "fits.failures". */
export interface Field {
  key: string;
  label: string;
  /**
   * `lines`: a list, one a line. `some`: any of the choices. `said`: a customer's line and its heat.
   * `whole`: the entry itself, as data.
   */
  kind: "line" | "text" | "number" | "one" | "some" | "lines" | "flag" | "said" | "whole";
  choices?: readonly (readonly [value: string, name: string])[];
  optional?: true;
  /** Asked for only then. */
  when?(entry: Entry): boolean;
  /** What belongs here, where its name does not say it. */
  about?: string;
}

interface List {
  name: string;
  /** Of one entry, after "Add": "a phrase". */
  one: string;
  about: string;
  /** What an entry is called in the list. */
  title(entry: Entry): string;
  /** Where the name of a new one comes from. */
  fields: Field[];
  /** A new one, to begin with. */
  fresh: Entry;
}

const NO_CHOICE = ["", "–"] as const;
const failures = Object.entries(FAILURES).filter(([id]) => id !== "none");
const label: Field = { key: "label", label: "Its name", kind: "line" };
const source: Field = { key: "source", label: "Where it comes from", kind: "line" };
const clause: Field = {
  key: "text",
  label: "Words after “I can”",
  kind: "text",
  about: "Begins small, no full stop. Blanks: {thing}, {when}, {day}, {amount}, {what}.",
};
const forFailures: Field = { key: "failures", label: "For what failed", kind: "some", choices: failures };
const words = (key: string) => (entry: Entry) => String(entry[key] ?? "");

export const LISTS = {
  phrases: {
    name: "Phrases",
    one: "a phrase",
    about: "Offered beside those that Amends comes with and each agent’s own.",
    title: words("text"),
    fields: [
      { key: "text", label: "The words", kind: "text", about: "Blanks in braces: {name}, {thing}, {when}." },
      {
        key: "stage",
        label: "Step",
        kind: "one",
        choices: ["listen", "acknowledge", "agree", "act"].map((id) => [id, id] as const),
      },
      {
        key: "fits.failures",
        label: "Only where this failed",
        kind: "some",
        choices: failures,
        optional: true,
      },
      { key: "why", label: "What it does, for the agent", kind: "line", optional: true },
      {
        key: "followUp",
        label: "For a follow-up that is due",
        kind: "one",
        choices: [NO_CHOICE, ...KIND_IDS.map((id) => [id, KINDS[id].name] as const)],
        optional: true,
        about: "Of the step act only.",
      },
    ],
    fresh: { text: "", stage: "acknowledge" },
  },
  remedies: {
    name: "Remedies",
    one: "a remedy",
    about: "What a customer may choose from. Yours stand in place of those that Amends comes with.",
    title: words("label"),
    fields: [
      label,
      clause,
      forFailures,
      { key: "answers", label: "Meets their wish for", kind: "some", choices: Object.entries(ASKS) },
      { key: "money", label: "It costs money beyond what was owed", kind: "flag", optional: true },
      {
        key: "product",
        label: "Only where the product is",
        kind: "one",
        choices: [NO_CHOICE, ["kept", "kept"], ["returned", "given back"]],
        optional: true,
      },
      source,
    ],
    fresh: { label: "", text: "", failures: [], answers: [], source: "Our team" },
  },
  extras: {
    name: "Extras",
    one: "an extra",
    about: "What nobody asked for. Yours stand in place of those that Amends comes with.",
    title: words("label"),
    fields: [label, { ...clause, label: "Words after “I’d like to”" }, forFailures, source],
    fresh: { label: "", text: "", failures: [], source: "Our team" },
  },
  causes: {
    name: "Causes",
    one: "a cause",
    about: "For the recovery log: a step of the process, never a person. Yours stand in place of ours.",
    title: words("label"),
    fields: [label],
    fresh: { label: "" },
  },
  followUps: {
    name: "Follow-ups",
    one: "a follow-up",
    about: "One press each in the dock, beside the usual ones.",
    title: words("label"),
    fields: [
      label,
      { key: "what", label: "What to do then", kind: "line" },
      { key: "after", label: "After", kind: "number" },
      { key: "unit", label: "Counted in", kind: "one", choices: UNITS.map((unit) => [unit, unit] as const) },
    ],
    fresh: { label: "", what: "", after: 2, unit: "working days" },
  },
  wordings: {
    name: "Wordings",
    one: "a wording",
    about: "Words that your team would rather not read: the coach marks them, with your advice.",
    title: (entry) => (entry.words as string[]).join(" · "),
    fields: [
      { key: "words", label: "The words, one wording a line", kind: "lines" },
      { key: "advice", label: "Your advice, in a sentence", kind: "line" },
      { key: "better", label: "What stands better in their place", kind: "line", optional: true },
      {
        key: "severity",
        label: "How much it weighs",
        kind: "one",
        choices: [
          ["note", "a note"],
          ["warn", "a warning"],
        ],
      },
    ],
    fresh: { words: [], advice: "", severity: "note" },
  },
  scenarios: {
    name: "Scenarios",
    one: "a scenario",
    about: "To practise on, beside those that Amends comes with.",
    title: words("title"),
    fields: SCENARIO_FIELDS,
    fresh: FRESH_SCENARIO,
  },
  helpdesks: {
    name: "Helpdesks",
    one: "a helpdesk",
    about: "How to read sites that Amends does not know by itself, as taught on one of them.",
    title: (entry) => `${entry.name}, ${entry.site}`,
    fields: [{ key: "", label: "As data", kind: "whole" }],
    fresh: {},
  },
} satisfies Partial<Record<keyof Playbook, List>> as Record<
  "phrases" | "remedies" | "extras" | "causes" | "followUps" | "wordings" | "scenarios" | "helpdesks",
  List
>;

/** Of what a team replaces as a whole, so that the editor begins with a copy. */
export const REPLACED: ReadonlySet<string> = new Set(["remedies", "extras", "causes"]);
