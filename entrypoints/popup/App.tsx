/** Wires the popup: what is due, and the switch for the site in the tab. */
import { useNow } from "@/components/hooks/use-now";
import { useReminders } from "@/components/hooks/use-reminders";
import { openSidePanel, useSite } from "@/components/hooks/use-site";
import { Popup } from "@/components/popup/Popup";
import { ask } from "@/lib/ask";

export function App() {
  const now = useNow();
  const reminders = useReminders();
  const { site, tab, turnOff, turnOn } = useSite();
  const open = (reminders ?? []).filter(({ state }) => state !== "done");

  return (
    <Popup
      now={now}
      due={open.filter(({ due }) => due <= now)}
      later={open.filter(({ due }) => due > now)}
      site={site}
      on={{
        open: (id) => void ask({ kind: "reminders.open", id }).then(() => window.close()),
        done: (id) => ask({ kind: "reminders.done", id }),
        snooze: (id, due) => ask({ kind: "reminders.snooze", id, due }),
        reopen: (id) => ask({ kind: "reminders.reopen", id }),
        turnOn,
        turnOff,
        openPanel: () => openSidePanel(tab),
        openDesk: () => void ask({ kind: "desk.open" }).then(() => window.close()),
      }}
    />
  );
}
