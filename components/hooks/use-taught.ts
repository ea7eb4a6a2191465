/** The helpdesks that the agent taught Amends, asked anew after every change. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { TaughtHelpdesk } from "@/lib/model";
import { readTaught, taughtText } from "@/lib/teach/taught-file";
import type { TaughtProps } from "../desk/taught/props";
import { saveFile } from "./save-file";

export function useTaught(): TaughtProps {
  const [helpdesks, setHelpdesks] = useState<TaughtHelpdesk[]>();
  const load = useCallback(() => {
    ask({ kind: "taught.all" }).then(setHelpdesks, () => {
      // The rest of the settings stands without it; the next change asks again.
    });
  }, []);
  useEffect(() => {
    load();
    return hearChanges(load);
  }, [load]);
  const on = useMemo<TaughtProps["on"]>(
    () => ({
      put: (helpdesk) => ask({ kind: "taught.put", helpdesk }),
      remove: (origin) => ask({ kind: "taught.remove", origin }),
      save: (all) => saveFile("amends-helpdesks.json", "application/json", taughtText(all)),
      read: readTaught,
    }),
    [],
  );
  return { helpdesks, on };
}
