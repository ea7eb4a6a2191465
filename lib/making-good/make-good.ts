/**
 * Putting it right: what the customer may choose from, composed from the playbook, with how much money is
 * fair. A choice gives back the control that the failure took (Marinova, Singh & Singh 2018). Pure.
 */
import apologises from "../acts/kinds/apologises";
import { agentMessage } from "../acts/message";
import type { Choice, Failure, KeptOffer, MakingGood, Outlook, Reading, Ticket } from "../model";
import { wordsFor } from "../phrases/fill";
import type { Playbook } from "../playbook/playbook";
import { extraFor } from "./extra";
import { compensationFor, isMoney } from "./money";
import { fitting, isAsked, proposed } from "./options";
import { paragraphOf } from "./paragraph";

export interface Occasion {
  ticket: Ticket;
  reading: Reading;
  aim: Outlook["aim"];
  draft: string;
  playbook: Playbook;
  choice: Choice;
  /** For this failure, whoever the customer was. */
  last?: Omit<KeptOffer, "failure"> | undefined;
}

/** @returns undefined where nothing is known to have failed, or it is settled. */
export function makeGood(occasion: Occasion): MakingGood | undefined {
  const { ticket, reading, aim, draft, playbook, choice, last } = occasion;
  const failure = reading.failures[0];
  if (!failure || reading.outcome === "resolved_or_thanks") return undefined;
  const fit = fitting(playbook.remedies, failure, reading, choice);
  const chosen = proposed(fit, reading, choice.options, last);
  const words = wordsFor(ticket, reading);
  const ours = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
  const extra = aim === "delight" && extraFor(playbook.extras, failure, words, [...ours, draft]);
  const labelled = new Map(playbook.remedies.map(({ id, label }) => [id, label]));
  return {
    failure,
    advice: adviceFor(failure, reading),
    options: fit.map((remedy) => ({
      id: remedy.id,
      label: remedy.label,
      chosen: chosen.includes(remedy),
      asked: isAsked(remedy, reading),
      before: last?.options.includes(remedy.id) ?? false,
    })),
    ...(chosen.length > 1 && {
      offer: paragraphOf(chosen, failure, reading, words, apologised(draft)),
    }),
    ...(choice.product && { product: choice.product }),
    ...((isMoney(failure) || reading.asks.includes("refund")) && {
      compensation: compensationFor(reading, choice.product, playbook.limits),
    }),
    ...(extra && { extra }),
    ...(last && { last: { at: last.at, labels: last.options.flatMap((id) => labelled.get(id) ?? []) } }),
  };
}

function adviceFor(failure: Failure, { repeat, asks }: Reading): string {
  if (repeat)
    return "It failed before: the remedy, an apology and what you change belong together, and money does not lead.";
  if (!isMoney(failure))
    return "Lead with your manner and your time: for this a voucher would read as a price.";
  if (asks.length) return "Their own wish leads; a second way leaves the choice to them.";
  return "They have not said what they want, so let them choose.";
}

function apologised(draft: string): boolean {
  return apologises.find(agentMessage(draft)).length > 0;
}
