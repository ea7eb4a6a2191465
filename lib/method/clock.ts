/** How long they have waited for an answer, and how long ago it began. A time the page does not say is not guessed. */
import type { Message, Plan, Ticket } from "../model";
import type { Facts } from "./stage";

/** @param now epoch ms. @returns nothing where they are content: then nothing runs. */
export function clockOf({ ticket, content, wronged, complaints }: Facts, now: number): Pick<Plan, Clock> {
  if (content) return {};
  const waiting = since(oldestUnanswered(ticket), now);
  const complaining = wronged ? since(complaints[0], now) : undefined;
  return { ...(waiting !== undefined && { waiting }), ...(complaining !== undefined && { complaining }) };
}

type Clock = "waiting" | "complaining";

function oldestUnanswered({ messages }: Ticket): Message | undefined {
  const answered = messages.findLastIndex(({ who }) => who === "agent");
  return messages.find(({ who }, at) => at > answered && who === "customer");
}

function since(message: Message | undefined, now: number): number | undefined {
  const at = message?.at ? Date.parse(message.at) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, now - at);
}
