/**
 * The four conditions under which a failure, well recovered, can leave someone happier than before
 * (Magnini, Ford, Markowski & Honeycutt 2007): not severe, the first, not lasting, little in our hands. Read
 * from the ticket where it speaks, else unknown; what the agent sets wins.
 */
import type { Condition, ConditionId, Outlook, Reading, Speaks, Ticket } from "../model";
import { type Read, readConditions, SET } from "./conditions";

/** What the agent says of the conditions; an absent one is as read. */
export type SetConditions = Partial<Record<ConditionId, Speaks>>;

export function outlookOf(ticket: Ticket, reading: Reading, set: SetConditions = {}): Outlook {
  const read = readConditions(ticket, reading);
  const conditions = (Object.keys(read) as ConditionId[]).map((id) =>
    condition(id, read[id], set[id] ?? judgedBy(reading, id)),
  );
  return { ...aimOf(reading, conditions), conditions };
}

function condition(id: ConditionId, read: Read, chosen: Speaks | undefined): Condition {
  if (chosen === undefined) return { id, by: "ticket", ...read };
  // "It cost them time" is known, and still speaks neither way.
  const label = chosen === "unknown" && read.speaks === "unknown" ? read.label : SET[id][chosen];
  return { id, by: "agent", speaks: chosen, label, spans: [] };
}

/** Two conditions are judgements by another name: how bad it is for them, and whether it happened before. */
function judgedBy(reading: Reading, id: ConditionId): Speaks | undefined {
  if (id === "severity" && reading.set?.includes("severity"))
    return (["for", "unknown", "against"] as const)[reading.severity];
  if (id === "first" && reading.set?.includes("repeat")) return reading.repeat ? "against" : "for";
  return undefined;
}

function aimOf(reading: Reading, conditions: Condition[]): Pick<Outlook, "aim" | "reason"> {
  const restore = (reason: string) => ({ aim: "restore" as const, reason });
  if (reading.language === "other" && !reading.set) return restore("Not judged, so put it right first.");
  if (reading.threats.length)
    return restore("They speak of taking it further, so win back their trust before anything else.");
  if (reading.temperature === 3)
    return restore("They are furious, so calm and a full repair come before any extra.");
  const against = conditions.find(({ speaks }) => speaks === "against");
  if (against) return restore(`${against.label}, so put it right completely and win back their trust.`);
  const speaksFor = conditions.find(({ speaks }) => speaks === "for");
  if (speaksFor)
    return {
      aim: "delight",
      reason: `${speaksFor.label}, and nothing speaks against: once it is right, one fitting extra can go a long way.`,
    };
  if (reading.outcome === "resolved_or_thanks")
    return restore("They are content now, so keep what was promised and see that it lasts.");
  if (!reading.failures.length && reading.temperature === 0)
    return restore("Nothing says that something went wrong, so a good answer is all they need.");
  return restore("Nothing here speaks for more yet, so put it right first.");
}
