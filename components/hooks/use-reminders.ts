/** The reminders, as the background has them; asked again whenever it says that something is new. */
import { useEffect, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Reminder } from "@/lib/model";

export function useReminders(): Reminder[] | undefined {
  const [reminders, setReminders] = useState<Reminder[]>();
  useEffect(() => {
    let live = true;
    let newest = 0;
    const load = () => {
      const mine = ++newest;
      ask({ kind: "reminders.list" }).then(
        (list) => live && mine === newest && setReminders(list),
        () => {
          // The extension was updated under this page: the line to the page says so.
        },
      );
    };
    const stop = hearChanges(load);
    load();
    return () => {
      live = false;
      stop();
    };
  }, []);
  return reminders;
}
