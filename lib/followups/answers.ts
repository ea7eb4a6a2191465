/** What the background answers to whoever asks about reminders. */
import { browser } from "wxt/browser";
import type { Handlers } from "../answer";
import { now } from "../clock";
import type { Reminder, ReminderStep, ReminderWish } from "../model";
import { loadSettings } from "../settings";
import type { Reminders } from "../store/reminders";
import type { FollowUps } from "./followups";
import { BUTTONS, dismiss, isSummary, reminderOf, SNOOZE_MS } from "./notification";
import { openTicket } from "./open-ticket";

const HOUR = 3_600_000;

type Answered = Extract<keyof Handlers, `reminders.${string}`>;

export function reminderAnswers(reminders: Reminders, followUps: FollowUps): Pick<Handlers, Answered> {
  return {
    "reminders.of": ({ ticket }) => {
      followUps.look();
      return reminders.of(ticket);
    },
    "reminders.soon": () => {
      followUps.look();
      return reminders.soon(now());
    },
    "reminders.day": ({ most }) => {
      followUps.look();
      return reminders.day(most, now());
    },
    "reminders.page": (query) => reminders.page(query, now()),
    "reminders.all": ({ list }) => reminders.all(list, now()),
    "reminders.set": ({ wish }) => set(reminders, followUps, wish),
    "reminders.unset": ({ id }) => followUps.change(() => reminders.unset(id)),
    "reminders.step": ({ ids, step: one }) => step(reminders, followUps, ids, one),
    "reminders.restore": ({ rows }) => followUps.change(() => reminders.restore(rows)),
    "reminders.open": ({ id }) => open(reminders, id),
  };
}

async function set(reminders: Reminders, followUps: FollowUps, wish: ReminderWish): Promise<Reminder> {
  const { lead, names } = (await loadSettings()).followUps;
  const { customer: _, ...nameless } = wish.ticket;
  const kept = names ? wish : { ...wish, ticket: nameless };
  return followUps.change(() => reminders.set(kept, lead * HOUR, now()));
}

async function step(
  reminders: Reminders,
  followUps: FollowUps,
  ids: string[],
  one: ReminderStep,
): Promise<Reminder[]> {
  const { lead } = (await loadSettings()).followUps;
  return followUps.change(() => reminders.step(ids, one, lead * HOUR, now()));
}

async function open(reminders: Reminders, id: string): Promise<void> {
  const reminder = await reminders.get(id);
  if (!reminder) throw new Error("This reminder is no longer there.");
  await openTicket(reminder.ticket.url);
}

/** What the agent presses on a notification, and what becomes of it on the screen. */
export function hearNotifications(
  reminders: Reminders,
  followUps: FollowUps,
  openToday: () => unknown,
): void {
  const { onClicked, onButtonClicked, onClosed } = browser.notifications;
  // It may be of a reminder that is no longer there, or for a page that cannot be opened.
  const tried = (work: Promise<unknown>) => void work.catch(() => {});
  onClosed.addListener((id) => followUps.heard(id));
  onClicked.addListener((id) => {
    followUps.heard(id);
    tried(dismiss(id));
    const reminder = reminderOf(id);
    if (isSummary(id)) void openToday();
    else if (reminder) tried(open(reminders, reminder));
  });
  onButtonClicked?.addListener((id, index) => {
    followUps.heard(id);
    const reminder = reminderOf(id);
    if (!reminder) return;
    const done = BUTTONS[index] === "done";
    const one: ReminderStep = done ? { do: "done" } : { do: "snooze", until: now() + SNOOZE_MS };
    tried(step(reminders, followUps, [reminder], one));
  });
}
