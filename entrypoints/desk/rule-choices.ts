/** The coach's rules, as the desk lists them to be switched on and off. */
import type { RuleChoice } from "@/components/desk/props";
import { rules } from "@/lib/coach/all";

export const RULE_CHOICES: RuleChoice[] = [...rules].map(([id, { about, source, severity, examples }]) => ({
  id,
  about,
  source,
  severity,
  example: examples.flagged[0]?.shown ?? examples.flagged[0]?.draft,
}));
