/** Very many reminders in the extension's own database, always the same but for the time that they are around. */
import type { Page } from "puppeteer-core";
import type { Reminder } from "../../../lib/model.ts";
import { seeded } from "../../eval/bootstrap.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const WHAT = [
  "refund by Friday",
  "ask the carrier where the parcel is",
  "call back about the broken lid",
  "send the return label",
  "is everything to their satisfaction now?",
  "say how the repair stands, even without news",
  "ask again for the order number",
];
const SUBJECTS = [
  "Cake stand not delivered",
  "Charged twice",
  "Locked out",
  "Wrong size sent",
  "Lamp flickers",
];
const NAMES = ["Ana Ruiz", "Clara Whitlock", "Tomasz Nowak", "Yuki Tanaka", "Femi Adeyemi", "Zoë Müller"];
const HELPDESKS = ["Zendesk", "Request Tracker", "Harbour Desk"];

/** Of a hundred, one is due, sixty are for later, nine wait for the customer and thirty are done. */
export function manyReminders(count: number, now: number, seed = 1): Reminder[] {
  const random = seeded(seed);
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, (_, at): Reminder => {
    const place = at % 100;
    const [done, isDue] = [place >= 70, place === 0];
    const due = now + (done || isDue ? -1 : 1) * (MINUTE + Math.floor(random() * 90 * DAY));
    const made = due - 3 * DAY;
    const helpdesk = pick(HELPDESKS);
    const id = String(10_000 + at);
    return {
      id: `bench-${String(at).padStart(7, "0")}`,
      ticket: {
        key: `${helpdesk} desk.example ${id}`,
        helpdesk,
        id,
        url: `https://desk.example/tickets/${id}`,
        subject: pick(SUBJECTS),
        customer: pick(NAMES),
      },
      kind: place > 60 && !done ? "no answer" : pick(["promise", "after fix", "update", "free"]),
      what: pick(WHAT),
      due,
      ...(done || isDue ? {} : { next: due }),
      zone: "Europe/Lisbon",
      state: done ? "done" : isDue ? "shown" : "waiting",
      made,
      history: [{ at: made, what: "set" }],
    };
  });
}

/** As many as go over to the page at a time. */
const PART = 5000;

/**
 * Puts them in, past the background: what is measured is how it lives with them.
 * @param own a page of the extension
 */
export async function fill(own: Page, reminders: Reminder[]): Promise<void> {
  for (let from = 0; from < reminders.length; from += PART)
    await own.evaluate(put, reminders.slice(from, from + PART));
}

function put(rows: Reminder[]): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("amends");
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction("reminders", "readwrite");
      for (const row of rows) writing.objectStore("reminders").put(row);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
      writing.onerror = () => failed(writing.error);
    };
  });
}
