/** What the desk shows of the recovery log, and what the agent may want of it. */
import type { BackupCheck, CaseChange, CaseFilter, CasePage, CaseStep, Recovery } from "@/lib/model";

/** What the team's playbook calls causes, remedies and extras, by id. */
export interface Names {
  causes: Named[];
  remedies: Named[];
  extras: Named[];
}
export interface Named {
  id: string;
  label: string;
}

export interface LogProps {
  now: number;
  filter: CaseFilter;
  /** Undefined until the background has said it. */
  page: Omit<CasePage, "rows"> | undefined;
  /** A case of the filtered list, of those at hand. */
  at(index: number): Recovery | undefined;
  lost: boolean;
  /** Whether new cases are written. */
  isOn: boolean;
  names: Names;
  /** Of a file that is on its way in, how many cases are through. */
  progress?: { done: number; of: number } | undefined;
  on: {
    look(filter: CaseFilter): void;
    /** These are in sight. */
    want(first: number, last: number): void;
    /** For `undo`; rejects where it was not kept. */
    step(id: string, step: CaseStep): Promise<CaseChange>;
    /** Whether it was taken back. */
    undo(change: CaseChange): Promise<boolean>;
    /** Gives all cases of the filter as a file. */
    save(form: "csv" | "json"): Promise<void>;
    /** What a file would change. */
    check(text: string): Promise<BackupCheck>;
    /** Takes it in; `over`: ids of what differs where the file's is to hold. */
    take(text: string, over: string[]): Promise<BackupCheck>;
    retry(): void;
  };
}
