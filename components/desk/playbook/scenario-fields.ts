/** What a team lead is asked for to write a scenario: the situation, and what the customer says to each lack. */
import type { Need, Scenario } from "@/lib/practice/scenario";
import { FAILURES } from "../../panel/words";
import type { Entry, Field } from "./parts";

/** What a reply can lack, as it is asked for. */
const NEEDS: Record<Need, string> = {
  heard: "to see that somebody read it",
  owned: "somebody to own it",
  answer: "an answer to their question",
  plan: "to hear what is done for them",
  choice: "a choice",
  date: "a day or an hour",
};
const needs = Object.entries(NEEDS) as [Need, string][];
const failures = Object.entries(FAILURES).filter(([id]) => id !== "none");
const needed = (need: Need) => (entry: Entry) => (entry.needs as Need[] | undefined)?.includes(need) ?? false;

export const SCENARIO_FIELDS: Field[] = [
  { key: "title", label: "Its name", kind: "line" },
  { key: "trains", label: "What one learns by it", kind: "line" },
  { key: "customer", label: "The customer’s name", kind: "line" },
  { key: "failure", label: "What failed", kind: "one", choices: [["", "–"], ...failures], optional: true },
  { key: "know", label: "What the agent knows and may do, one fact a line", kind: "lines" },
  { key: "opening", label: "They open with", kind: "said" },
  { key: "needs", label: "Before they trust you, they need", kind: "some", choices: needs },
  ...needs.map(
    ([need, words]): Field => ({
      key: `missing.${need}`,
      label: `If they still need ${words}, they say`,
      kind: "said",
      optional: true,
      when: needed(need),
    }),
  ),
  { key: "hurt", label: "Blamed or brushed off, they say", kind: "said" },
  { key: "last", label: "Before they leave, they say", kind: "said" },
  { key: "twist", label: "Once all that is met, they ask one thing more", kind: "said" },
  { key: "wants", label: "To that they need", kind: "one", choices: needs },
  { key: "won", label: "At the good end, they say", kind: "said" },
  { key: "lost", label: "When they leave, they say", kind: "said" },
  { key: "models.0", label: "A good reply to how they open", kind: "text" },
  { key: "models.1", label: "A good reply to their last question", kind: "text" },
];

export const FRESH_SCENARIO = {
  title: "",
  trains: "",
  customer: "",
  know: [],
  needs: ["heard", "owned", "plan", "date"],
  opening: [2, ""],
  missing: {},
  hurt: [3, ""],
  last: [3, ""],
  twist: [0, ""],
  wants: "answer",
  won: [0, ""],
  lost: [3, ""],
  models: ["", ""],
} satisfies Omit<Scenario, "id">;
