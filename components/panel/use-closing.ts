/** Where closing a case stands, wherever in the panel it is shown: asked, put off, done, taken back. */
import { useState } from "react";
import type { CaseChange, CaseClose } from "@/lib/model";
import type { News } from "../followups/use-steps";
import type { CaseView, Intents } from "./props";
import { OUTCOMES } from "./words";

export interface Closing {
  /** `first`: the case looks ended, so it comes before all else. `last`: at the panel's end, by the agent's wish. */
  asking: "first" | "last" | "no";
  /** Said where it was asked. */
  news: News & { at: "first" | "last" };
  ask(): void;
  later(): void;
  close(said: CaseClose): void;
  reopen(): void;
}

const NOT_KEPT = "That was not kept. Try it once more.";
const CHANGED = "It has changed since, so it stays as it is.";

export function useClosing(
  recovery: CaseView | undefined,
  on: Pick<Intents, "closeCase" | "undoCase" | "openCase">,
): Closing {
  const row = recovery?.row;
  const isClosed = row?.times.closed !== undefined;
  /** Undefined: as the ticket says. */
  const [wish, setWish] = useState<"last" | "no">();
  const [news, setNews] = useState<Closing["news"]>({ text: "", turn: 0, at: "last" });
  const asking = isClosed ? "no" : (wish ?? (recovery?.ended ? "first" : "no"));
  const changing = async (change: Promise<CaseChange>, done: string, at: "first" | "last") => {
    const tell = (text: string, undo?: () => void) =>
      setNews(({ turn }) => ({ text, turn: turn + 1, undo, at }));
    setWish("no");
    try {
      const made = await change;
      const undo = () => on.undoCase(made).then((taken) => tell(taken ? "Taken back." : CHANGED));
      tell(done, () => void undo().catch(() => tell(NOT_KEPT)));
    } catch {
      tell(NOT_KEPT);
    }
  };
  return {
    asking,
    news,
    ask: () => setWish("last"),
    later: () => setWish("no"),
    close: (said) =>
      void changing(
        on.closeCase(said),
        `Closed: ${OUTCOMES[said.outcome].toLowerCase()}.`,
        asking === "first" ? "first" : "last",
      ),
    reopen: () => row && void changing(on.openCase(row.id), "The case is open again.", "last"),
  };
}
