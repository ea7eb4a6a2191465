/** Conversations as they come in, each with the step that the agent should be in and the one thing to do. */
import type { StageId } from "../../../lib/model";

export interface Conversation {
  name: string;
  /** "customer: …", "agent: …", "note: …", oldest first. */
  lines: string[];
  draft?: string;
  stage: StageId;
  /** In `next.what`. */
  next: RegExp;
  /** For how many hours the last message has stood there. */
  hours?: number;
}

export const OFFER =
  "agent: Hi Anna, your espresso machine came with a cracked tank, and that was our mistake. I'm sorry about the damaged machine. I can send you a new one by Thursday or refund it, which would you prefer?";
export const CRACKED = "customer: The espresso machine you sent has a cracked tank. I'm quite disappointed.";
