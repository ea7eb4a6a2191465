/** A case that is open again, until the agent has answered: a helpdesk need not say when a reply was sent. */
import { useEffect, useRef } from "react";
import type { Sent } from "@/lib/messages";
import type { Corrected } from "./use-corrections";

/** @param sent the reply that went out last, on whatever ticket: each is another object */
export function useReopened(
  key: string | undefined,
  sent: Sent | undefined,
  { corrections, change }: Corrected,
): (open: boolean) => Promise<void> {
  const now = useRef({ key, corrections, change });
  now.current = { key, corrections, change };
  useEffect(() => {
    const { key, corrections, change } = now.current;
    if (!sent || sent.key !== key || corrections.reopened === undefined) return;
    // Where it is not kept, the reply's own time ends it at the next look.
    change({ reopened: undefined }).catch(() => {});
  }, [sent]);
  return (open) => change({ reopened: open ? Date.now() : undefined });
}
