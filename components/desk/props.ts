/** What the desk shows and what the agent may want of it: values in, intents out. */
import type { Finding, Mine, OwnPhrase, Phrase, Settings, UseChange } from "@/lib/model";
import type { Problem } from "@/lib/playbook/parse";
import type { Lock } from "@/lib/policy/locks";

/** The sections there are; each is an address of its own, `#phrases`. */
export const SECTIONS = [
  "today",
  "follow-ups",
  "log",
  "insights",
  "phrases",
  "playbook",
  "practice",
  "settings",
  "welcome",
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface PhrasesProps {
  /** Undefined until the background has said it. */
  mine: Mine | undefined;
  /** The background does not answer. */
  lost: boolean;
  /** The phrases that Amends comes with. */
  shipped: Phrase[];
  /** Those of the team’s playbook. */
  team?: readonly Phrase[] | undefined;
  /** Ids of what answers to the query, best first, of all phrases. */
  find(query: string): string[];
  /** Each rejects where it was not kept. */
  on: {
    /** Adds it, or takes the place of the one with its id. */
    save(phrase: OwnPhrase): Promise<void>;
    remove(id: string): Promise<void>;
    use(phrase: string, change: UseChange): Promise<void>;
    /** Asks the background once more. */
    retry(): void;
  };
}

/** A rule of the coach, as the agent decides on it. */
export interface RuleChoice {
  id: string;
  about: string;
  source: string;
  severity: Finding["severity"];
  /** Words that it has something to say on. */
  example?: string | undefined;
}

export interface SettingsProps {
  settings: Settings;
  /** `lost`: the browser's settings store does not answer. */
  state: "loading" | "ready" | "lost";
  rules: RuleChoice[];
  /** Rules that the team’s playbook sets for everyone: whether each is on. */
  byTeam?: ReadonlyMap<string, boolean>;
  /** What the organisation has set. */
  locked?: ReadonlySet<Lock>;
  /** Why its newest policy is not the one that holds. */
  policyProblems?: Problem[];
  on: {
    /** Rejects where it was not kept. */
    change(change: Partial<Settings>): Promise<void>;
    retry(): void;
  };
}
