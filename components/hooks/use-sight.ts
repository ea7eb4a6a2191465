/** What Amends sees in the page, with what stands behind the helpdesk that it is of. */
import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { ask } from "@/lib/ask";
import type { Known, Seen } from "@/lib/model";
import type { Sight } from "../panel/props";

const VERSION = `${browser.runtime.getManifest().version}, ${import.meta.env.FIREFOX ? "Firefox" : "Chromium"}`;

export function useSight(seen: Seen | undefined): Sight {
  const [known, setKnown] = useState<Known>();
  const helpdesk = seen?.helpdesk;
  useEffect(() => {
    setKnown(undefined);
    if (helpdesk === undefined) return;
    let stale = false;
    ask({ kind: "helpdesk.known", id: helpdesk }).then(
      (answer) => stale || setKnown(answer),
      () => {
        // What the page says stands without it.
      },
    );
    return () => {
      stale = true;
    };
  }, [helpdesk]);
  return useMemo(() => ({ seen, known, version: VERSION }), [seen, known]);
}
