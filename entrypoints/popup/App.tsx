/** Wires the popup: what is due, and the switch for the site in the tab. */
import { useMemo } from "react";
import { useNow } from "@/components/hooks/use-now";
import { useSoon } from "@/components/hooks/use-reminders";
import { useSettings } from "@/components/hooks/use-settings";
import { openSidePanel, useSite } from "@/components/hooks/use-site";
import { Popup } from "@/components/popup/Popup";
import { ask } from "@/lib/ask";
import { momentsOf } from "@/lib/followups/moments";

export function App() {
  const now = useNow();
  const { value, state, retry } = useSoon();
  const { settings } = useSettings();
  const moments = useMemo(() => momentsOf(settings, Date.now), [settings]);
  const { site, tab, teach, turnOff, turnOn } = useSite();

  return (
    <Popup
      now={now}
      state={state}
      due={value?.due ?? []}
      later={value?.later ?? []}
      moments={moments}
      site={site}
      on={{
        open: (id) => void ask({ kind: "reminders.open", id }).then(() => window.close()),
        step: (ids, step) => ask({ kind: "reminders.step", ids, step }),
        restore: (rows) => ask({ kind: "reminders.restore", rows }),
        retry,
        turnOn,
        turnOff,
        teach,
        openPanel: () => openSidePanel(tab),
        openDesk: (section) => void ask({ kind: "desk.open", section }).then(() => window.close()),
      }}
    />
  );
}
