/** A team's playbook over the shipped one: what holds. */
import type { Playbook } from "./playbook";
import { SHIPPED } from "./shipped";
import { namesOf } from "./stages";
import type { TeamPlaybook } from "./team";
import { asPhrase } from "./team-phrase";

/** Each part that the team's has stands alone; the others are as Amends came. */
export function holding(team: TeamPlaybook | undefined): Playbook {
  if (!team) return SHIPPED;
  const {
    name,
    stages,
    phrases,
    remedies,
    extras,
    causes,
    limits,
    followUps,
    rules,
    wordings,
    scenarios,
    helpdesks,
  } = team;
  return {
    name,
    stages: stages ? namesOf(stages) : SHIPPED.stages,
    remedies: remedies ?? SHIPPED.remedies,
    extras: extras ?? SHIPPED.extras,
    causes: causes ?? SHIPPED.causes,
    limits: limits ?? SHIPPED.limits,
    phrases: phrases?.map(asPhrase) ?? SHIPPED.phrases,
    followUps: followUps ?? SHIPPED.followUps,
    rules: rules ?? SHIPPED.rules,
    wordings: wordings ?? SHIPPED.wordings,
    scenarios: scenarios ?? SHIPPED.scenarios,
    helpdesks: helpdesks ?? SHIPPED.helpdesks,
  };
}
