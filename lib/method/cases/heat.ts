/**
 * Threats, fury and a second failure. After two failures another mail does harm: a person, a call, a lead
 * (Maxham & Netemeyer 2002; Hutzinger & Weitzl 2023).
 */
import { isDone, isEarly } from "../progress";
import { tellings } from "../stage";
import type { Case } from "./case";

export const legal: Case = ({ facts: { reading, again }, focus }) => {
  if (!reading.threats.includes("legal_regulator_threat")) return undefined;
  if (!focus.open)
    return {
      what: "Let a lead read it before you send it.",
      why: "They speak of a lawyer, a regulator or their bank, and this will be read again.",
    };
  return {
    what: again
      ? "Bring in a lead, call rather than write, and argue no point of it."
      : "Bring in a lead before you answer, and argue no point of it.",
    why: "They speak of a lawyer, a regulator or their bank; from here on every word counts.",
  };
};

/** Again, and again: the earlier failure comes first, and from the third on a voice. */
export const failedAgain: Case = ({ facts, progress, focus }) => {
  const { reading, failure, complaints, manyTimes } = facts;
  if (!isEarly(focus) || !facts.again || isDone(progress, "earlier-failure")) return undefined;
  const many = complaints.length >= 3 || manyTimes;
  if (many || reading.temperature === 3)
    return {
      what: `Call them, or hand it to a lead, and name the earlier failure together with ${failure}.`,
      why:
        many || complaints.length === 2
          ? `${tellings(facts)}; another mail alone will not carry it.`
          : "It failed before, and they are furious; a voice does more than a mail.",
    };
  return {
    what: `Name the earlier failure first, then own ${failure}, and offer a call.`,
    why: "It is not the first time, and that weighs more than the failure itself.",
  };
};

export const leaving: Case = ({ facts: { reading, failure }, progress, focus }) =>
  isEarly(focus) && reading.threats.includes("churn_threat") && !isDone(progress, "responsibility")
    ? {
        what: `Own ${failure} and offer a call, before any offer to stay.`,
        why: "They speak of leaving; a discount before they are heard sounds like a price for it.",
      }
    : undefined;

export const warnsOthers: Case = ({ facts: { reading, failure }, progress, focus }) =>
  isEarly(focus) && reading.threats.includes("public_warning") && !isDone(progress, "responsibility")
    ? {
        what: `Own ${failure} in full, offer a call, and ask for nothing about what they post.`,
        why: "They speak of telling others, so write as if all of them read along.",
      }
    : undefined;

export const furious: Case = ({ facts: { reading, failure }, progress, focus }) =>
  isEarly(focus) && reading.temperature === 3 && !isDone(progress, "responsibility")
    ? {
        what: `Offer a call today, and own ${failure} in your own name.`,
        why: "They are furious; someone they can talk to does more than a mail.",
      }
    : undefined;
