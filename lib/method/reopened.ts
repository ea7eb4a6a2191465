/** A case that was closed too early: asked after the fix, the customer said "not yet". */
import type { Facts } from "./stage";

/**
 * @param at when the agent heard it, epoch ms
 * @returns the facts as they are where we have answered since; else those of a case that begins
 */
export function reopened(facts: Facts, at: number | undefined): Facts {
  if (at === undefined || hasAnswered(facts, at)) return facts;
  const { chosen: _chosen, declined: _declined, ...rest } = facts;
  const said = facts.said.filter(({ message }) => message === "draft");
  return { ...rest, said, content: false, wronged: true, reopened: true };
}

/** A reply without a time counts for none: the panel ends it when one is sent. */
function hasAnswered({ ticket }: Facts, at: number): boolean {
  return ticket.messages.some((one) => one.who === "agent" && one.at && Date.parse(one.at) > at);
}
