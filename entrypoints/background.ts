import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { announceChange, answer, type Sender } from "@/lib/answer";
import { now } from "@/lib/clock";
import { findHelpdesk } from "@/lib/find-helpdesk";
import { alone } from "@/lib/followups/alone";
import { hearNotifications, reminderAnswers } from "@/lib/followups/answers";
import { FollowUps } from "@/lib/followups/followups";
import { notificationsAllowed } from "@/lib/followups/notification";
import { openDesk } from "@/lib/followups/open-ticket";
import { dropOld } from "@/lib/followups/retention";
import { hostedHelpdesks, knownHelpdesk, stateOf } from "@/lib/known-helpdesk";
import type { ToPage } from "@/lib/messages";
import { followPolicy } from "@/lib/policy/managed";
import { hearSettings, loadSettings } from "@/lib/settings";
import { leaveSite, registerSites, startAnew, useSite } from "@/lib/sites";
import { dataAnswers } from "@/lib/store/answers";
import { CaseLedger } from "@/lib/store/case-ledger";
import { Cases } from "@/lib/store/cases";
import { TicketCorrections } from "@/lib/store/corrections";
import { Database } from "@/lib/store/database";
import { logAnswers } from "@/lib/store/log-answers";
import { LoggedReminders } from "@/lib/store/logged-reminders";
import { keepSending, keepTicket, recallTicket, takeSending } from "@/lib/store/memory";
import { LastOffers } from "@/lib/store/offers";
import { AgentPhrases } from "@/lib/store/phrases";
import { TeamPlaybooks } from "@/lib/store/playbook";
import { PracticeRuns } from "@/lib/store/practice";
import { TaughtHelpdesks } from "@/lib/store/taught";
import { teachAnswers } from "@/lib/teach/bring";
import { welcome } from "@/lib/welcome";

export default defineBackground({
  type: "module",
  main() {
    const database = new Database();
    const cases = new Cases(database);
    const reminders = new LoggedReminders(database, cases, now, announceChange);
    const corrections = new TicketCorrections(database);
    const phrases = new AgentPhrases(database);
    const offers = new LastOffers(database);
    const practice = new PracticeRuns(database);
    const ledger = new CaseLedger(database, announceChange);
    const playbooks = new TeamPlaybooks(database);
    const followUps = new FollowUps(reminders, {
      now,
      alone,
      settings: loadSettings,
      rest: (ms) => new Promise((over) => setTimeout(over, ms)),
      announce: announceChange,
    });

    answer({
      ...reminderAnswers(reminders, followUps),
      ...dataAnswers({
        database,
        now,
        changed: () => {
          cases.changed();
          return followUps.change(async () => reminders.changed());
        },
        notifications: notificationsAllowed,
      }),
      "corrections.get": ({ ticket }) => corrections.of(ticket),
      "corrections.set": async ({ ticket, set, undo }) => {
        const held = await corrections.set(ticket, set, undo, now());
        announceChange();
        return held;
      },
      "phrases.mine": () => phrases.mine(),
      "phrases.save": ({ phrase }) => phrases.save(phrase).then(announceChange),
      "phrases.delete": ({ id }) => phrases.delete(id).then(announceChange),
      "phrases.bring": ({ phrases: brought }) => phrases.bring(brought).then(announceChange),
      "phrases.takeBack": async ({ phrases: brought }) => {
        const staying = await phrases.takeBack(brought);
        announceChange();
        return staying;
      },
      "phrases.use": ({ phrase, change }) => phrases.use(phrase, change, now()).then(announceChange),
      "playbook.team": () => playbooks.state(),
      "playbook.take": async ({ playbook }) => {
        const problems = await playbooks.take(playbook, now());
        if (!problems.length) announceChange();
        return problems;
      },
      "playbook.undo": () => playbooks.undo().then(announceChange),
      insights: (asked) => ledger.insights(asked, now()),
      "practice.runs": () => practice.all(),
      "practice.keep": ({ run }) => practice.keep(run).then(announceChange),
      "offers.last": ({ failure }) => offers.of(failure),
      "offers.keep": ({ failure, options }) =>
        offers.keep({ failure, options, at: now() }).then(announceChange),
      ...logAnswers({ database, cases, now, announce: announceChange }),
      // A dock in Firefox may not open it itself.
      "desk.open": ({ section }) => (section ? openDesk(section) : browser.runtime.openOptionsPage()),
      "dock.call": async ({ secret }, { tab }) => {
        const call: ToPage = { kind: "call dock", secret };
        if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, call, { frameId: 0 });
      },
      "memory.keep": ({ ticket }, sender) => {
        checkHost(ticket.key, sender);
        return keepTicket(ticket);
      },
      "memory.recall": ({ key }, sender) => {
        checkHost(key, sender);
        return recallTicket(key);
      },
      "sending.keep": ({ key, text }, sender) => {
        checkHost(key, sender);
        return keepSending(key, text);
      },
      "sending.take": ({ key }, sender) => {
        checkHost(key, sender);
        return takeSending(key);
      },
      "helpdesk.find": ({ id }, sender) => findHelpdesk(id, sender),
      "site.use": ({ origin }) => useSite(origin),
      "site.leave": ({ origin }) => leaveSite(origin),
      "site.state": ({ url, tab }) => stateOf(url, tab),
      "helpdesk.known": ({ id }) => knownHelpdesk(id),
      "helpdesk.hosted": hostedHelpdesks,
      ...teachAnswers({ taught: new TaughtHelpdesks(database), now, announce: announceChange }),
    });

    const wake = () => void followUps.wake();
    browser.alarms.onAlarm.addListener(wake);
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === "update") void startAnew();
      else void welcome(reason);
    });
    browser.runtime.onStartup.addListener(wake);
    browser.notifications.onPermissionLevelChanged?.addListener(wake);
    hearSettings(wake);
    followPolicy(() => void registerSites());
    hearNotifications(reminders, followUps, () => openDesk("today"));
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(() => void registerSites());
      event.addListener(wake);
    }
    browser.commands.onCommand.addListener((command, tab) => {
      const wish = COMMANDS[command];
      if (wish) void passOn(wish, tab);
    });

    wake();
    void dropOld(reminders, now()).catch(() => {
      // It is tried again at the next start.
    });
    void corrections.prune(now());
    void phrases.prune();
    void ledger.prepare().catch(() => {
      // It is made for the first question then.
    });
    void loadSettings()
      .then(({ log }) => cases.prune(now(), log.keep))
      .catch(() => {
        // It is tried again at the next start.
      });
    void registerSites();
  },
});

/** A page may only speak of tickets of its own host: the second word of the key. */
function checkHost(key: string, sender: Sender): void {
  if (key.split(" ")[1] !== new URL(sender.url ?? "about:blank").host)
    throw new Error("Not a ticket of this page");
}

/** The manifest's commands, as the page hears of them. */
const COMMANDS: Record<string, ToPage> = {
  "toggle-dock": { kind: "toggle dock" },
  "insert-1": { kind: "press", digit: 1 },
  "insert-2": { kind: "press", digit: 2 },
  "insert-3": { kind: "press", digit: 3 },
};

async function passOn(wish: ToPage, tab?: Browser.tabs.Tab): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  // A tab without a helpdesk has nobody to hear it.
  if (id !== undefined) await browser.tabs.sendMessage(id, wish, { frameId: 0 }).catch(() => {});
}
