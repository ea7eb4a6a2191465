/**
 * The draft when its writer pauses: for the next step, its phrases and its remedies, which need not change
 * with every key. The coach has each key at once, and the time that these would take.
 */
import { useEffect, useState } from "react";

/** Longer than between two keys of a fast typist, ms, and too short to be waited for. */
const PAUSE = 150;

/** @returns the draft as it was at the last pause; another ticket's at once. */
export function useSettled(ticket: string, draft: string): string {
  const [settled, setSettled] = useState({ ticket, draft });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ ticket, draft }), PAUSE);
    return () => clearTimeout(timer);
  }, [ticket, draft]);
  return settled.ticket === ticket ? settled.draft : draft;
}
