/** Putting it right (lib/making-good): what to let the customer choose from, and how much money is fair. */
import type { Failure } from "../failures";
import type { Suggestion } from "./phrases";

/** Whether the customer keeps what they bought or gives it up: money works differently then. */
export type Product = "kept" | "returned";

/** What the agent chose for one ticket; an absent key is for Amends to propose. */
export interface Choice {
  product?: Product | undefined;
  /** Ids of remedies, in the order of the offer. */
  options?: string[];
}

/** A remedy of the playbook that fits this customer. */
export interface RemedyOption {
  id: string;
  /** "Send a new one" */
  label: string;
  /** It is in the offer. */
  chosen: boolean;
  /** What they asked for themselves. */
  asked: boolean;
  /** It was in the last offer for this failure. */
  before: boolean;
}

/** Words for the reply, with the blanks that only the agent can fill. */
export type Offer = Pick<Suggestion, "text" | "blanks">;

/** How much money is fair, in percent of the price: never a single figure. */
export interface Band {
  from: number;
  to: number;
}

export interface Compensation {
  /** Absent until it is known whether they keep it, and where nothing may be given without asking. */
  band?: Band;
  /** One sentence. */
  reason: string;
  source: string;
  /** What goes beyond what helps. */
  caution?: string;
}

export interface MakingGood {
  failure: Failure;
  /** What leads here, in one sentence: a remedy, or the manner. */
  advice: string;
  /** All that fit, their own wish first. */
  options: RemedyOption[];
  /** Two or three of them as a choice; absent while fewer are chosen. */
  offer?: Offer;
  /** As the agent said. */
  product?: Product;
  /** Absent where no money is at stake. */
  compensation?: Compensation;
  /** What nobody asked for: only where there is room to delight, and once a ticket. */
  extra?: Offer & { id: string; label: string };
  /** What was last offered for this failure, and when (epoch ms). */
  last?: { labels: string[]; at: number };
}
