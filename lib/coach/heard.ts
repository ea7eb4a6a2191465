/** Whether the agent showed that they heard the customer: an apology, owning it, or the feeling. */

import type { ActId } from "../acts/act";
import { acts } from "../acts/all";
import { type AgentMessage, agentMessage } from "../acts/message";
import type { Place } from "../acts/places";
import type { Draft } from "./rule";

const HEARING: ActId[] = ["apologises", "takes_responsibility", "validates_feelings"];

export function acknowledgements(message: AgentMessage): Place[] {
  return HEARING.flatMap((id) => acts.get(id)?.find(message) ?? []).sort((a, b) => a.start - b.start);
}

/** Whether an earlier message of ours already did. */
export function wasHeard({ ticket }: Draft): boolean {
  const ours = ticket.messages.filter(({ who }) => who === "agent");
  return ours.some(({ text }) => acknowledgements(agentMessage(text)).length > 0);
}
