/**
 * What the agent corrected on the open ticket. Shown at once and kept by the background; a change in another
 * tab or window comes over as soon as it is kept.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Corrections } from "@/lib/model";

export interface Corrected {
  corrections: Corrections;
  /** The background did not say what the agent set: what is shown may be the ticket's words alone. */
  lost: boolean;
  /**
   * Changes the keys that are named; one that is `undefined` is taken back. Rejects where that was not kept:
   * then what holds is shown again.
   */
  change(change: Corrections): Promise<void>;
}

interface Held {
  /** By ticket: what the background last said, so that a ticket comes back as it was left. */
  kept: Record<string, Corrections>;
  /** On their way to the background, oldest first. */
  hoped: { ticket: string; change: Corrections }[];
  lost: boolean;
}

export function useCorrections(ticket: string | undefined): Corrected {
  const [{ kept, hoped, lost }, setHeld] = useState<Held>({ kept: {}, hoped: [], lost: false });
  /** Of the last question about each ticket: an answer is of use only while nothing was asked after it. */
  const newest = useRef<Record<string, symbol>>({});

  const load = useCallback(() => {
    if (ticket === undefined) return;
    const mine = Symbol("question");
    newest.current[ticket] = mine;
    const isNewest = () => newest.current[ticket] === mine;
    ask({ kind: "corrections.get", ticket }).then(
      (said) => isNewest() && setHeld((held) => ({ ...held, ...keeping(held, ticket, said) })),
      () => isNewest() && setHeld((held) => ({ ...held, lost: true })),
    );
  }, [ticket]);
  useEffect(() => {
    load();
    return hearChanges(load);
  }, [load]);

  const change = async (wanted: Corrections) => {
    if (ticket === undefined) throw new Error("No ticket is open that could be corrected.");
    newest.current[ticket] = Symbol("change");
    const hope = { ticket, change: wanted };
    setHeld((held) => ({ ...held, hoped: [...held.hoped, hope] }));
    const without = (held: Held) => held.hoped.filter((other) => other !== hope);
    try {
      const said = await ask({ kind: "corrections.set", ticket, ...parts(wanted) });
      setHeld((held) => ({ ...keeping(held, ticket, said), hoped: without(held) }));
    } catch (error) {
      setHeld((held) => ({ ...held, hoped: without(held) }));
      load();
      throw error;
    }
  };

  const corrections = useMemo(() => {
    const mine = hoped.filter((hope) => hope.ticket === ticket).map((hope) => hope.change);
    return Object.assign({}, kept[ticket ?? ""], ...mine) as Corrections;
  }, [kept, hoped, ticket]);
  return { corrections, lost, change };
}

function keeping(held: Held, ticket: string, said: Corrections): Pick<Held, "kept" | "lost"> {
  return { kept: { ...held.kept, [ticket]: said }, lost: false };
}

/** `undefined` does not travel: what is taken back goes by its name. */
function parts(change: Corrections): { set: Corrections; undo: (keyof Corrections)[] } {
  const undo = (Object.keys(change) as (keyof Corrections)[]).filter((name) => change[name] === undefined);
  return { set: change, undo };
}
