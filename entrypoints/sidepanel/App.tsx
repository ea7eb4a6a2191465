/** Wires the panel to the helpdesk's page, the engines and the background; decides nothing itself. */
import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { teachPage } from "@/components/hooks/teach-page";
import { useCase } from "@/components/hooks/use-case";
import { useCorrections } from "@/components/hooks/use-corrections";
import { useDue } from "@/components/hooks/use-due";
import { useGuidance } from "@/components/hooks/use-guidance";
import { useMine } from "@/components/hooks/use-mine";
import { useNow } from "@/components/hooks/use-now";
import { type Connect, usePage } from "@/components/hooks/use-page";
import { useHeldPlaybook } from "@/components/hooks/use-playbook";
import { useReminders } from "@/components/hooks/use-reminders";
import { useReopened } from "@/components/hooks/use-reopened";
import { useSettings } from "@/components/hooks/use-settings";
import { useSight } from "@/components/hooks/use-sight";
import { Panel } from "@/components/panel/Panel";
import { pillOf } from "@/components/panel/pill";
import type { Intents } from "@/components/panel/props";
import { StageNamesProvider } from "@/components/panel/stage-names";
import { newPhrase, withBlanks } from "@/components/phrases/own";
import { ask } from "@/lib/ask";
import { momentsOf } from "@/lib/followups/moments";
import type { PageState, TicketRef } from "@/lib/model";
import { phrases } from "@/lib/phrases/all";

export function App({ home, connect }: { home: "dock" | "panel"; connect: Connect }) {
  const now = useNow();
  const { connection, page, reply, sent, pressed, seen, tell, write } = usePage(connect);
  const key = keyOf(page);
  const ofThis = sent && sent.key === key && !reply?.draft.trim() ? sent : undefined;
  const corrections = useCorrections(key);
  const reopen = useReopened(key, sent, corrections);
  const phrasing = useMine();
  const { settings, change } = useSettings();
  const { playbook } = useHeldPlaybook();
  const { rulesOff, followUps } = settings;
  const guide = useGuidance(page, reply, ofThis?.text, now, corrections, phrasing.mine, settings);
  const reminders = useReminders(key);
  const { guidance } = guide;
  const { due, proposed } = useDue(
    page,
    guidance?.reading,
    ofThis?.text,
    reminders,
    phrasing.mine,
    now,
    playbook.phrases,
  );
  const repeat = guidance?.reading.repeat ?? false;
  const moments = useMemo(() => momentsOf(settings, Date.now, repeat), [settings, repeat]);
  const sight = useSight(seen);
  const openPanel = useSidePanel(home);

  const reading = guidance?.reading;
  const recovery = useCase(
    {
      page,
      reading,
      corrections: corrections.corrections,
      sent: ofThis?.text,
      reminders,
      delight: guidance?.plan.outlook.aim === "delight",
    },
    playbook,
    settings.log.on,
  );
  const next = guidance?.plan.next.stage;
  const pill = useMemo(
    () => (reading && next ? pillOf(reading, playbook.stages[next].short) : null),
    [reading, next, playbook],
  );
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
    use: (phrase, use) => {
      if (use.inserted) recovery.inserted(phrase);
      return phrasing.use(phrase, use);
    },
    asPhrase: (words) => withBlanks(words, guide.words),
    saveOwn: (content) =>
      phrasing.save(newPhrase(content, phrasing.mine?.own ?? [], crypto.randomUUID(), Date.now())),
    insert: (text) => write({ kind: "insert", key: key ?? "", text }),
    replace: ({ start, end, better = "" }) => {
      const was = reply?.draft.slice(start, end) ?? "";
      return write({ kind: "replace", key: key ?? "", start, end, was, text: better });
    },
    highlight: (spans, show) => tell({ kind: "highlight", key: key ?? "", spans, show }),
    remind: async (wish) => {
      const ticket = refOf(page, followUps.names);
      if (!ticket) throw new Error("No ticket is open that a reminder could be for.");
      return ask({ kind: "reminders.set", wish: { ...wish, ticket, zone: moments.zone } });
    },
    unremind: (id) => ask({ kind: "reminders.unset", id }),
    step: (ids, step) => ask({ kind: "reminders.step", ids, step }),
    restore: (rows) => ask({ kind: "reminders.restore", rows }),
    reopenCase: async (open) => {
      // Whatever step was looked at: the plan's own is what counts now.
      guide.openStage(undefined);
      await reopen(open);
    },
    closeCase: async (said) => {
      if (!recovery.view) throw new Error("No case is open that could be closed.");
      return ask({ kind: "log.close", seen: recovery.view.seen, said });
    },
    openCase: (id) => ask({ kind: "log.step", id, step: { do: "reopen" } }),
    undoCase: (change) => ask({ kind: "log.undo", change }),
    look: () => tell({ kind: "see" }),
    teach: () => void teachPage(home),
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
    <StageNamesProvider value={playbook.stages}>
      <Panel
        home={home}
        now={now}
        connection={connection}
        page={page}
        helpdeskName={page?.state === "ticket" ? page.ticket.helpdesk : page?.helpdesk}
        reply={reply}
        sent={ofThis}
        reminders={reminders}
        due={due}
        proposed={proposed}
        moments={moments}
        presets={playbook.followUps}
        guidance={guidance}
        recovery={recovery.view}
        phraseCount={phrases.length + playbook.phrases.length + (phrasing.mine?.own.length ?? 0)}
        mine={phrasing.mine}
        pressed={pressed}
        sight={sight}
        on={on}
      />
    </StageNamesProvider>
  );
}

function keyOf(page: PageState | undefined): string | undefined {
  if (page?.state === "ticket") return page.ticket.key;
  return page?.state === "loading" || page?.state === "unread" ? page.key : undefined;
}

/** @param names whether the customer's may be kept */
function refOf(page: PageState | undefined, names: boolean): TicketRef | undefined {
  if (page?.state !== "ticket") return undefined;
  const { key, helpdesk, id, url, subject, customer } = page.ticket;
  return { key, helpdesk, id, url, subject, ...(names && customer.name ? { customer: customer.name } : {}) };
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
