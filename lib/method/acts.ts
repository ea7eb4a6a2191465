/**
 * The acts that the stages ask about, named one by one: the rest serve archives alone, and are not to be
 * carried by every agent's browser.
 */
import type { Act, ActId } from "../acts/act";
import apologises from "../acts/kinds/apologises";
import apologyConditional from "../acts/kinds/apology-conditional";
import asksClarifying from "../acts/kinds/asks-clarifying";
import commitsAction from "../acts/kinds/commits-action";
import offersRemedyOrOptions from "../acts/kinds/offers-remedy-or-options";
import promisesFollowUp from "../acts/kinds/promises-follow-up";
import takesResponsibility from "../acts/kinds/takes-responsibility";
import timeBound from "../acts/kinds/time-bound";
import validatesFeelings from "../acts/kinds/validates-feelings";

export const ASKED = {
  apologises,
  apology_conditional: apologyConditional,
  asks_clarifying: asksClarifying,
  commits_action: commitsAction,
  offers_remedy_or_options: offersRemedyOrOptions,
  promises_follow_up: promisesFollowUp,
  takes_responsibility: takesResponsibility,
  time_bound: timeBound,
  validates_feelings: validatesFeelings,
} satisfies Partial<Record<ActId, Act>>;

export type Asked = keyof typeof ASKED;
