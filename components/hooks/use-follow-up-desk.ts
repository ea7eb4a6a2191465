/** What both of the desk's lists of follow-ups need besides their rows: the time, the settings, and what is done. */
import { useMemo } from "react";
import { ask } from "@/lib/ask";
import { type Moments, momentsOf } from "@/lib/followups/moments";
import type { Reminder } from "@/lib/model";
import { saveFile } from "./save-file";
import { restoreAll, stepAll } from "./steps";
import { useNow } from "./use-now";
import { useSettings } from "./use-settings";

const HOUR = 3_600_000;

export function useFollowUpDesk() {
  const now = useNow();
  const { settings } = useSettings();
  const { lead } = settings.followUps;
  const moments: Moments = useMemo(() => momentsOf(settings, () => Date.now()), [settings]);
  const on = useMemo(
    () => ({
      step: stepAll,
      restore: restoreAll,
      open: (id: string) => void ask({ kind: "reminders.open", id }),
      save: (rows: Reminder[]) => saveCalendar(rows, lead),
    }),
    [lead],
  );
  return { now, moments, on };
}

/** What writes the file comes when one is wanted. */
async function saveCalendar(rows: Reminder[], lead: number): Promise<void> {
  const { calendar, CALENDAR_FILE } = await import("@/lib/followups/calendar");
  saveFile(CALENDAR_FILE, "text/calendar", calendar(rows, lead * HOUR, Date.now()));
}
