/** What is done to follow-ups on the desk: to one or to thousands, told as it goes, and taken back as one. */
import { useRef, useState } from "react";
import type { News } from "@/components/followups/use-steps";
import type { Reminder, ReminderStep } from "@/lib/model";
import { count } from "../../panel/words";
import type { FollowUpIntents } from "./props";

export interface Doings {
  news: News;
  /** While many are on their way, in a sentence. */
  progress: string;
  act(step: ReminderStep, rows: Reminder[]): Promise<void>;
  /** Takes the last one back that was not yet. */
  undo(): Promise<void>;
  /** Tells how far something long is, until it is through. */
  along<T>(doing: string, of: number, work: (onPart: (done: number) => void) => Promise<T>): Promise<T>;
  say(text: string): void;
}

/** So many steps can be taken back, one after the other. */
const DEEP = 50;
/** Fewer are through before anyone could read how far they are. */
const MANY = 500;

const DONE: Record<ReminderStep["do"], string> = {
  snooze: "Put off",
  done: "Done",
  drop: "Dropped",
  reopen: "Taken up again",
  edit: "Changed",
  answered: "Noted",
};

export function useDoings({ step, restore }: Pick<FollowUpIntents, "step" | "restore">): Doings {
  const [news, setNews] = useState<News>({ text: "", turn: 0 });
  const [progress, setProgress] = useState("");
  const undos = useRef<Reminder[][]>([]);
  const busy = useRef(false);

  const say = (text: string, undo?: () => void) => setNews(({ turn }) => ({ text, turn: turn + 1, undo }));
  const along: Doings["along"] = async (doing, of, work) => {
    const long = of > MANY;
    const tell = (done: number) => setProgress(`${doing} ${figure(done)} of ${figure(of)}…`);
    if (!long) return work(() => {});
    busy.current = true;
    tell(0);
    try {
      return await work(tell);
    } finally {
      busy.current = false;
      setProgress("");
    }
  };

  const undo = async () => {
    const rows = busy.current ? undefined : undos.current.pop();
    if (!rows) return say(busy.current ? "Still at it." : "There is nothing to take back.");
    const left = await along("Putting back", rows.length, (onPart) => restore(rows, onPart));
    say(left ? `Taken back, but for ${count(left, "follow-up")} that changed since.` : "Taken back.");
  };
  const act: Doings["act"] = async (one, rows) => {
    if (!rows.length) return;
    if (busy.current) return say("Still at it.");
    const ids = rows.map(({ id }) => id);
    const { before, left } = await along(DONE[one.do], ids.length, (onPart) => step(ids, one, onPart));
    if (before.length) undos.current = [...undos.current, before].slice(-DEEP);
    const whole = before.length ? `${DONE[one.do]}: ${named(before)}.` : "";
    const rest = left
      ? `${count(left, "follow-up")} ${left === 1 ? "was" : "were"} not saved. Try it again.`
      : "";
    if (whole || rest)
      say([whole, rest].filter(Boolean).join(" "), before.length ? () => void undo() : undefined);
  };
  return { news, progress, act, undo, along, say };
}

const figure = (number: number) => number.toLocaleString("en");
const named = ([first, ...others]: Reminder[]) =>
  others.length ? `${figure(others.length + 1)} follow-ups` : first!.what;
