/** The playbook as the engines know it: whole, whatever of it a team made its own. */
import type { Phrase } from "../model";
import type { Scenario } from "../practice/scenario";
import type { Cause, Extra, Limits, Remedy } from "./amends";
import type { RuleChoices, Wording } from "./coaching";
import type { Preset } from "./presets";
import type { StageNames } from "./stages";
import type { TeamHelpdesk } from "./team";

export type { Cause, Extra, Limits, Remedy } from "./amends";

export interface Playbook {
  /** The team's; absent: as Amends came. */
  name?: string;
  stages: StageNames;
  remedies: Remedy[];
  extras: Extra[];
  causes: Cause[];
  limits: Limits;
  /** What the team adds to the shipped ones. */
  phrases: Phrase[];
  followUps: Preset[];
  rules: RuleChoices;
  wordings: Wording[];
  /** Beside the shipped ones; one with the id of a shipped one stands in its place. */
  scenarios: Scenario[];
  helpdesks: TeamHelpdesk[];
}
