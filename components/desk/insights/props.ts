/** What Insights shows, and what may be wanted of it: values in, intents out. */
import type { Insights } from "@/lib/insights/figures";
import type { Choice } from "@/lib/insights/period";
import type { CaseFilter } from "@/lib/model";

export interface InsightsProps {
  /** Undefined until the background has said it; then of the period that was last answered. */
  insights: Insights | undefined;
  /** The background does not answer. */
  lost: boolean;
  /** As asked for, which what is shown follows. */
  choice: Choice;
  /** The choice is not answered yet. */
  waiting: boolean;
  /** How the playbook calls a cause, a remedy or an extra; its id where it no longer has it. */
  nameOf(id: string): string;
  /** Where these cases are. */
  hrefOf(filter: CaseFilter): string;
  on: {
    choose(choice: Choice): void;
    retry(): void;
    print(): void;
  };
}
