/** Steps that lead nowhere by themselves: no plan, and no answer. */
import { statedTimes } from "../../acts/stated-time";
import type { Seen } from "../seen";

/** Steps that lead to none: looked into, passed on, noted. */
export const VAGUE =
  /\b(?:look(?:ing)? (?:in|at)|check(?:ing)?|investigat\w{1,5}|review\w{0,3}|pass(?:ed|ing)?|escalat\w{1,4}|forward\w{0,3}|rais(?:e|ed|ing)|report\w{0,3}|note[ds]?|inform\w{0,3}|monitor\w{0,3}|improv\w{1,4}|help|assist|best|touch|reach|get back|contact(?:ing)?|follow|respond|reply|update[ds]?|let you know|feedback|share[ds]?|work(?:ing)? on|ensure|make sure|speak|talk|ask\w{0,3}|remind\w{0,3}|mark\w{0,3}|hope|hear|wait\w{0,3}|t[eo]ll?d?|chas\w{1,3}|see what|try|find(?:ing)? out|pending|queue|good hands|hands (?:are )?tied|deal\w{0,3}|(?:is|are|it's|now|lies) with (?:her|him|them|the \w{2,12}))\b/;

/** "Soon" alone is a plan for nobody. */
export const isPutOff = ({ draft, findings }: Seen) =>
  findings.some(({ rule }) => rule === "vague-time") && !statedTimes(draft).length;
