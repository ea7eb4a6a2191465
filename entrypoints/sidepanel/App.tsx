/** Wires the panel to the helpdesk's page, the engines and the background; decides nothing itself. */
import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { useCorrections } from "@/components/hooks/use-corrections";
import { useGuidance } from "@/components/hooks/use-guidance";
import { useMine } from "@/components/hooks/use-mine";
import { useNow } from "@/components/hooks/use-now";
import { type Connect, usePage } from "@/components/hooks/use-page";
import { useReminders } from "@/components/hooks/use-reminders";
import { useSettings } from "@/components/hooks/use-settings";
import { Panel } from "@/components/panel/Panel";
import { pillOf } from "@/components/panel/pill";
import type { Intents } from "@/components/panel/props";
import { newPhrase, withBlanks } from "@/components/phrases/own";
import { ask } from "@/lib/ask";
import { presets, when } from "@/lib/followups/when";
import type { PageState, TicketRef } from "@/lib/model";
import { phrases } from "@/lib/phrases/all";

export function App({ home, connect }: { home: "dock" | "panel"; connect: Connect }) {
  const now = useNow();
  const { connection, page, reply, sent, pressed, tell, write } = usePage(connect);
  const key = keyOf(page);
  const ofThis = sent && sent.key === key && !reply?.draft.trim() ? sent : undefined;
  const corrections = useCorrections(key);
  const phrasing = useMine();
  const { settings, change } = useSettings();
  const { hours, rulesOff } = settings;
  const guide = useGuidance(page, reply, ofThis?.text, now, corrections, phrasing.mine, settings);
  const reminders = useReminders();
  const { guidance } = guide;
  const openPanel = useSidePanel(home);

  const mine = useMemo(
    () =>
      (reminders ?? []).filter((one) =>
        key ? one.ticket.key === key : one.state !== "done" && one.due <= now,
      ),
    [reminders, key, now],
  );

  const reading = guidance?.reading;
  const next = guidance?.plan.next.stage;
  const pill = useMemo(() => (reading && next ? pillOf(reading, next) : null), [reading, next]);
  // After every commit that is of another page: what is on the screen now, so that the dock may be seen.
  useEffect(() => {
    if (page) tell({ kind: "showing", key: key ?? null, pill });
  }, [page, key, pill, tell]);

  const on: Intents = {
    openStage: guide.openStage,
    correct: guide.correct,
    setCondition: guide.setCondition,
    search: guide.search,
    chooseRemedies: guide.chooseRemedies,
    offered: guide.offered,
    keep: guide.keep,
    lookAgain: guide.lookAgain,
    switchOff: (rule) => change({ rulesOff: [...rulesOff, rule] }),
    switchOn: (rule) => change({ rulesOff: rulesOff.filter((other) => other !== rule) }),
    use: phrasing.use,
    asPhrase: (words) => withBlanks(words, guide.words),
    saveOwn: (content) =>
      phrasing.save(newPhrase(content, phrasing.mine?.own ?? [], crypto.randomUUID(), Date.now())),
    insert: (text) => write({ kind: "insert", key: key ?? "", text }),
    replace: ({ start, end, better = "" }) => {
      const was = reply?.draft.slice(start, end) ?? "";
      return write({ kind: "replace", key: key ?? "", start, end, was, text: better });
    },
    highlight: (spans, show) => tell({ kind: "highlight", key: key ?? "", spans, show }),
    remind: async (what, due) => {
      const ticket = refOf(page);
      if (!ticket) throw new Error("No ticket is open that a reminder could be for.");
      await ask({ kind: "reminders.set", ticket, what, due });
    },
    when: (words) => when(words, Date.now(), hours),
    presets: () => presets(Date.now(), hours),
    snooze: (id, due) => ask({ kind: "reminders.snooze", id, due }),
    done: (id) => ask({ kind: "reminders.done", id }),
    reopen: (id) => ask({ kind: "reminders.reopen", id }),
    collapse: () => tell({ kind: "collapse" }),
    focusReply: () => tell({ kind: "focus reply" }),
    openDesk: () => void ask({ kind: "desk.open" }),
    openTicket: (id) => void ask({ kind: "reminders.open", id }),
    openPanel:
      openPanel &&
      (() => {
        openPanel();
        tell({ kind: "collapse" });
      }),
  };

  return (
    <Panel
      home={home}
      now={now}
      connection={connection}
      page={page}
      helpdeskName={page?.state === "ticket" ? page.ticket.helpdesk : page?.helpdesk}
      reply={reply}
      sent={ofThis}
      reminders={mine}
      guidance={guidance}
      phraseCount={phrases.length + (phrasing.mine?.own.length ?? 0)}
      mine={phrasing.mine}
      pressed={pressed}
      on={on}
    />
  );
}

function keyOf(page: PageState | undefined): string | undefined {
  if (page?.state === "ticket") return page.ticket.key;
  return page?.state === "loading" || page?.state === "unread" ? page.key : undefined;
}

function refOf(page: PageState | undefined): TicketRef | undefined {
  if (page?.state !== "ticket") return undefined;
  const { key, helpdesk, id, url, subject, customer } = page.ticket;
  return { key, helpdesk, id, url, subject, ...(customer.name ? { customer: customer.name } : {}) };
}

/** Opens the browser's side panel for this tab; in Chromium only, where the dock may. */
function useSidePanel(home: "dock" | "panel"): (() => void) | undefined {
  const [tab, setTab] = useState<number>();
  // Known before the click: the browser opens it only while the click lasts.
  useEffect(() => {
    if (home === "dock" && browser.sidePanel) void browser.tabs.getCurrent().then((own) => setTab(own?.id));
  }, [home]);
  return tab === undefined ? undefined : () => void browser.sidePanel.open({ tabId: tab });
}
