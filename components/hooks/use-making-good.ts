/** What to offer this customer, with the agent's choice in it: that is kept no longer than this panel. */
import { useMemo, useState } from "react";
import { makeGood } from "@/lib/making-good/make-good";
import type { Choice, Outlook, Reading, Ticket } from "@/lib/model";
import { useOffers } from "./use-offers";
import { usePlaybook } from "./use-playbook";

export function useMakingGood(
  ticket: Ticket | undefined,
  reading: Reading | undefined,
  aim: Outlook["aim"] = "restore",
  draft = "",
) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const { last, keep } = useOffers(reading?.failures[0]);
  const playbook = usePlaybook();
  const key = ticket?.key ?? "";
  const choice = choices[key];
  const makingGood = useMemo(
    () =>
      ticket && reading && makeGood({ ticket, reading, aim, draft, playbook, choice: choice ?? {}, last }),
    [ticket, reading, aim, draft, choice, last, playbook],
  );
  return {
    makingGood,
    choose: (change: Choice) => setChoices((all) => ({ ...all, [key]: { ...all[key], ...change } })),
    offered: keep,
  };
}
