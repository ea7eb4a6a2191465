/** Who acts for the firm, and on what. For patterns over normalised text. */
import { oneOf } from "../wordings";

/** Words of manner before a verb. Few and short: such a list is compiled anew for every pattern that has it. */
export const HOW =
  "(?: (?:[a-z]{3,11}ly|also|now|then|just|already|since|first|next|both|all|still|again|of course|hard|be|(?:go|gone) ahead and|(?:make|be) sure to)){0,2}";
export const LY = "(?: [a-z]{3,11}ly)?";
export const PEOPLE = oneOf(`
  teams?, technicians?, engineers?, driver, courier, manager, supervisor, colleagues?, specialists?,
  agents?, representatives?, executives?, department, dept, developers?, devs?, experts?, warehouse,
  kitchen, store, office, staff, plumber, electrician, crew, tech, techs, partners?,
  rep, reps, investigators?, assessors?, fitters?, couriers, drivers, advis[eo]rs?,
  consultants?, inspectors?, repairers?, moderators?, surveyors?, mechanics?, bakers?, florists?, editors?
`);
export const OURS = `(?:i|we|(?:our|my|the|a|an|one of (?:our|my)|your) (?:[a-z-]{2,15} ){0,3}?${PEOPLE}|someone(?: from [a-z ]{3,25})?|somebody)`;
export const THEIRS = "(?:your|the|this|a|an|it|that|these|those|full|all)(?: [a-z-]{2,15}){0,4}?";
