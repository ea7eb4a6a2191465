/** The reminders, as the background has them; asked again whenever it says that something is new. */
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { ask } from "@/lib/ask";
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
    // Each reaches docks that the other does not; loading twice does no harm.
    const channel = new BroadcastChannel("amends-changed");
    channel.onmessage = load;
    const onMessage = (message: unknown): undefined => {
      if ((message as { kind?: string }).kind === "changed") load();
    };
    browser.runtime.onMessage.addListener(onMessage);
    load();
    return () => {
      live = false;
      channel.close();
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);
  return reminders;
}
