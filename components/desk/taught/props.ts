/** What the desk shows of the helpdesks that were taught, and what the agent may want of them. */
import type { TaughtHelpdesk } from "@/lib/model";

/** What a file holds: right, or each wrong place with what is wrong there. */
export type TaughtFile = { helpdesks: TaughtHelpdesk[] } | { errors: { path: string; message: string }[] };

export interface TaughtProps {
  /** Undefined until the background has said it. */
  helpdesks: TaughtHelpdesk[] | undefined;
  /** Each rejects with words for the agent. */
  on: {
    /** Adds it, or takes the place of the one of its site. */
    put(helpdesk: TaughtHelpdesk): Promise<void>;
    remove(origin: string): Promise<void>;
    /** Gives the agent a file of these. */
    save(helpdesks: TaughtHelpdesk[]): void;
    /** What is in a file; nothing is kept. */
    read(text: string): TaughtFile;
  };
}
