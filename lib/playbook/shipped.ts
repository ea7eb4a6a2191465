/** The playbook that comes with Amends: a file in `remedies/` is part of it by being there. */
import causes from "./causes";
import extras from "./extras";
import type { Playbook, Remedy } from "./playbook";
import { VIEWS } from "./stages";

const files = import.meta.glob<Remedy[]>("./remedies/*.ts", { eager: true, import: "default" });

export const SHIPPED: Playbook = {
  stages: VIEWS.mama.names,
  remedies: Object.values(files).flat(),
  extras,
  causes,
  // The price again, and not more: what goes beyond it is for a lead to say.
  limits: { percent: 100 },
  phrases: [],
  followUps: [],
  rules: {},
  wordings: [],
  scenarios: [],
  helpdesks: [],
};
