import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { announceChange, answer, type Sender } from "@/lib/answer";
import { FollowUps } from "@/lib/followups/followups";
import { BUTTONS, dismiss, SNOOZE_MS } from "@/lib/followups/notification";
import { openTicket } from "@/lib/followups/open-ticket";
import type { ToPage } from "@/lib/messages";
import { leaveSite, registerSites, siteState, useSite } from "@/lib/sites";
import { TicketCorrections } from "@/lib/store/corrections";
import { Database } from "@/lib/store/database";
import { keepSending, keepTicket, recallTicket, takeSending } from "@/lib/store/memory";
import { LastOffers } from "@/lib/store/offers";
import { AgentPhrases } from "@/lib/store/phrases";
import { Reminders } from "@/lib/store/reminders";

export default defineBackground({
  type: "module",
  main() {
    const now = () => Date.now();
    const database = new Database();
    const reminders = new Reminders(database);
    const corrections = new TicketCorrections(database);
    const phrases = new AgentPhrases(database);
    const offers = new LastOffers(database);
    const followUps = new FollowUps(reminders, now);

    /** After every change of a reminder: alarm, badge and open pages follow. */
    const changed = async () => {
      await followUps.wake();
      announceChange();
    };
    const done = async (id: string) => {
      await reminders.done(id, now());
      await dismiss(id);
      await changed();
    };
    const snooze = async (id: string, due: number) => {
      await reminders.snooze(id, due, now());
      await dismiss(id);
      await changed();
    };
    const open = async (id: string) => {
      const reminder = await reminders.get(id);
      if (reminder) await openTicket(reminder.ticket.url);
      await dismiss(id);
    };

    answer({
      "reminders.list": () => reminders.list(),
      "reminders.set": async ({ ticket, what, due }) => {
        const reminder = await reminders.set(ticket, what, due, now());
        await changed();
        return reminder;
      },
      "reminders.done": ({ id }) => done(id),
      "reminders.reopen": async ({ id }) => {
        await reminders.reopen(id, now());
        await changed();
      },
      "reminders.snooze": ({ id, due }) => snooze(id, due),
      "reminders.open": ({ id }) => open(id),
      "corrections.get": ({ ticket }) => corrections.of(ticket),
      "corrections.set": async ({ ticket, set, undo }) => {
        const held = await corrections.set(ticket, set, undo, now());
        announceChange();
        return held;
      },
      "phrases.mine": () => phrases.mine(),
      "phrases.save": ({ phrase }) => phrases.save(phrase).then(announceChange),
      "phrases.delete": ({ id }) => phrases.delete(id).then(announceChange),
      "phrases.use": ({ phrase, change }) => phrases.use(phrase, change, now()).then(announceChange),
      "offers.last": ({ failure }) => offers.of(failure),
      "offers.keep": ({ failure, options }) =>
        offers.keep({ failure, options, at: now() }).then(announceChange),
      // A dock in Firefox may not open it itself.
      "desk.open": () => browser.runtime.openOptionsPage(),
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
      "site.use": ({ origin }) => useSite(origin),
      "site.leave": ({ origin }) => leaveSite(origin),
      "site.state": ({ origin }) => siteState(origin),
    });

    const wake = () => void changed();
    browser.alarms.onAlarm.addListener(wake);
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onStartup.addListener(wake);
    browser.notifications.onClicked.addListener((id) => void open(id));
    browser.notifications.onButtonClicked?.addListener((id, index) => {
      void (BUTTONS[index] === "done" ? done(id) : snooze(id, now() + SNOOZE_MS));
    });
    browser.permissions.onAdded.addListener(() => void registerSites());
    browser.permissions.onRemoved.addListener(() => void registerSites());
    browser.commands.onCommand.addListener((command, tab) => {
      const wish = COMMANDS[command];
      if (wish) void passOn(wish, tab);
    });

    wake();
    void corrections.prune(now());
    void phrases.prune();
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
