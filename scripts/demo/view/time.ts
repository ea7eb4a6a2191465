/** Times as an agent reads them: how long ago while it is fresh, the day and hour after that. */
import { DAY, HOUR, MINUTE } from "../ticket.ts";
import { el } from "./element.ts";

/** "now", "18 min", "3 h", "2 d", "4 wk": for the inbox. */
export function age(elapsed: number): string {
  if (elapsed < MINUTE) return "now";
  if (elapsed < HOUR) return `${Math.floor(elapsed / MINUTE)} min`;
  if (elapsed < DAY) return `${Math.floor(elapsed / HOUR)} h`;
  if (elapsed < 14 * DAY) return `${Math.floor(elapsed / DAY)} d`;
  return `${Math.floor(elapsed / (7 * DAY))} wk`;
}

/** "just now", "3 h 10 min ago", then "Tue 17 Nov, 14:05": for the conversation. */
export function moment(at: Date, now: Date): string {
  const elapsed = now.getTime() - at.getTime();
  if (elapsed < MINUTE) return "just now";
  if (elapsed < HOUR) return `${age(elapsed)} ago`;
  if (elapsed < DAY) {
    const minutes = Math.floor((elapsed % HOUR) / MINUTE);
    return `${age(elapsed)}${minutes ? ` ${minutes} min` : ""} ago`;
  }
  return at.toLocaleString("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
}

type Style = "age" | "moment";

/** A `<time>` that `refreshTimes` keeps true. */
export function timeElement(at: Date, now: Date, style: Style): HTMLTimeElement {
  const full = at.toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short" });
  const element = el("time", { datetime: at.toISOString(), title: full, "data-style": style });
  element.textContent = say(at, now, style);
  return element;
}

export function refreshTimes(root: ParentNode, now: Date): void {
  for (const element of root.querySelectorAll<HTMLTimeElement>("time[data-style]")) {
    const text = say(new Date(element.dateTime), now, element.dataset.style as Style);
    if (element.textContent !== text) element.textContent = text;
  }
}

const say = (at: Date, now: Date, style: Style) =>
  style === "age" ? age(now.getTime() - at.getTime()) : moment(at, now);
