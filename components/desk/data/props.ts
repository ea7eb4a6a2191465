/** What the desk shows of the agent's data, and what they may want of it. */
import type { BackupCheck, DataState } from "@/lib/model";

export interface DataProps {
  /** Undefined until the background has said it. */
  state: DataState | undefined;
  /** The background does not answer. */
  lost: boolean;
  /** The browser was asked to keep it when the disk runs full, and has not promised to. */
  refused: boolean;
  /** Each rejects with words for the agent. */
  on: {
    /** Gives the agent a backup file; of a broken database with all that can be read. */
    save(): Promise<void>;
    /** What this file would change. */
    check(text: string): Promise<BackupCheck>;
    /** Takes it in; `over`: ids of what differs where the file's is to hold. */
    take(text: string, over: string[]): Promise<BackupCheck>;
    /** All of it, or the rows alone. */
    erase(only?: "database"): Promise<void>;
    /** Asks the browser to keep it when the disk runs full. @returns whether it will */
    persist(): Promise<boolean>;
    retry(): void;
  };
}

/** Does something, and says that it was done or why not. @returns whether it was done */
export type Try = (act: () => Promise<unknown>, done?: string) => Promise<boolean>;
