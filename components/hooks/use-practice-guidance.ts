/** The same guidance as at work, over a conversation that is made up. What is corrected there is forgotten with it. */
import { useMemo, useState } from "react";
import type { Corrections, Finding, PageState } from "@/lib/model";
import type { GuideIntents, OpenPlay } from "../desk/practice/props";
import { useGuidance } from "./use-guidance";
import { useMine } from "./use-mine";
import { useNow } from "./use-now";
import { useSettings } from "./use-settings";

export function usePracticeGuidance(
  open: (Pick<OpenPlay, "ticket" | "draft"> & { ended?: boolean }) | undefined,
  write: (draft: string) => void,
) {
  const now = useNow();
  const phrasing = useMine();
  const { settings, change } = useSettings();
  const [corrections, setCorrections] = useState<Record<string, Corrections>>({});
  const key = open?.ticket.key ?? "";
  const draft = open?.draft ?? "";
  const ticket = open && !open.ended ? open.ticket : undefined;
  const page = useMemo(
    (): PageState | undefined => ticket && { state: "ticket", ticket, reply: { mode: "public", draft: "" } },
    [ticket],
  );
  const reply = useMemo(() => ({ mode: "public" as const, draft }), [draft]);
  const own = useMemo(() => corrections[key] ?? {}, [corrections, key]);
  const corrected = {
    corrections: own,
    lost: false,
    change: async (set: Corrections) => setCorrections((all) => ({ ...all, [key]: { ...all[key], ...set } })),
  };
  const guide = useGuidance(page, reply, undefined, now, corrected, phrasing.mine, settings);
  const inserted = { outcome: "inserted" } as const;
  const on: Omit<GuideIntents, "asPhrase" | "saveOwn"> = {
    openStage: guide.openStage,
    correct: guide.correct,
    search: guide.search,
    keep: guide.keep,
    lookAgain: guide.lookAgain,
    switchOff: (rule) => change({ rulesOff: [...settings.rulesOff, rule] }),
    switchOn: (rule) => change({ rulesOff: settings.rulesOff.filter((other) => other !== rule) }),
    use: phrasing.use,
    insert: async (text) => {
      write(draft.trim() ? `${draft.trimEnd()} ${text}` : text);
      return inserted;
    },
    replace: async ({ start, end, better = "" }: Finding) => {
      write(draft.slice(0, start) + better + draft.slice(end));
      return inserted;
    },
  };
  return { guidance: guide.guidance, words: guide.words, phrasing, on };
}
