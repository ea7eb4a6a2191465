/** The reminders, as the background has them; asked again whenever it says that something is new. */
import { useEffect, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Reminder } from "@/lib/model";

/** Those of one ticket; without one, those that are due. */
export function useReminders(ticket?: string): Reminder[] {
  return useFresh<Reminder[]>(
    ticket ?? "",
    () => (ticket ? ask({ kind: "reminders.of", ticket }) : soon().then(({ due }) => due)),
    [],
  );
}

/** What is due, and the next few. */
export const useSoon = () => useAsked<Awaited<ReturnType<typeof soon>>>("soon", soon);

const soon = () => ask({ kind: "reminders.soon" });

/** @param key names the question: a new one is asked at once, and the old one's answer is gone. */
function useFresh<T>(key: string, question: () => Promise<T>, none: T): T {
  return useAsked(key, question).value ?? none;
}

export interface Asked<T> {
  value: T | undefined;
  /** `lost`: the last question was not answered; a `value` is the one from before. */
  state: "loading" | "ready" | "lost";
  retry(): void;
}

/** The same, for those who say so where no answer comes. */
export function useAsked<T>(key: string, question: () => Promise<T>): Asked<T> {
  const [held, hold] = useState<{ key: string; value?: T; lost?: true }>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the question is another
  useEffect(() => {
    let live = true;
    let newest = 0;
    const load = () => {
      const mine = ++newest;
      const isNewest = () => live && mine === newest;
      question().then(
        // The word that something is new may be about something else: what is the same stays the same object.
        (value) => isNewest() && hold((last) => (isSame(last, { key, value }) ? last : { key, value })),
        () => isNewest() && hold((last) => ({ ...(last?.key === key ? last : { key }), lost: true })),
      );
    };
    const stop = hearChanges(load);
    load();
    return () => {
      live = false;
      stop();
    };
  }, [key, turn]);
  const mine = held?.key === key ? held : undefined;
  return {
    value: mine?.value,
    state: mine ? (mine.lost ? "lost" : "ready") : "loading",
    retry: () => setTurn(turn + 1),
  };
}

const isSame = (one: object | undefined, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
