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
import { Reminders } from "@/lib/store/reminders";

export default defineBackground({
  type: "module",
  main() {
    const now = () => Date.now();
    const database = new Database();
    const reminders = new Reminders(database);
    const corrections = new TicketCorrections(database);
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
      if (command === "toggle-dock") void toggleDock(tab);
    });

    wake();
    void corrections.prune(now());
    void registerSites();
  },
});

/** A page may only speak of tickets of its own host: the second word of the key. */
function checkHost(key: string, sender: Sender): void {
  if (key.split(" ")[1] !== new URL(sender.url ?? "about:blank").host)
    throw new Error("Not a ticket of this page");
}

async function toggleDock(tab?: Browser.tabs.Tab): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const toggle: ToPage = { kind: "toggle dock" };
  // A tab without a helpdesk has nobody to hear it.
  if (id !== undefined) await browser.tabs.sendMessage(id, toggle).catch(() => {});
}
