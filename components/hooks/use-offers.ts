/** What was last offered for this failure, live; undefined where nothing was, or nothing failed. */
import { useCallback, useEffect, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Failure, KeptOffer } from "@/lib/model";

export interface Offers {
  last: KeptOffer | undefined;
  /** Keeps these as the last ones, as the playbook has them. */
  keep(options: string[]): Promise<void>;
}

export function useOffers(failure: Failure | undefined): Offers {
  const [last, setLast] = useState<KeptOffer>();
  useEffect(() => {
    if (!failure) return;
    let newest = 0;
    const load = () => {
      const mine = ++newest;
      ask({ kind: "offers.last", failure }).then(
        (offer) => mine === newest && setLast(offer),
        () => {
          // Without it the options are the playbook's own, in its order.
        },
      );
    };
    const stop = hearChanges(load);
    load();
    return () => {
      newest = -1;
      stop();
    };
  }, [failure]);
  const keep = useCallback(
    async (options: string[]) => {
      if (failure) await ask({ kind: "offers.keep", failure, options });
    },
    [failure],
  );
  return { last: last?.failure === failure ? last : undefined, keep };
}
