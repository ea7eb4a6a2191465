/** How the agent's data is, asked anew after every change, and what can be done with it. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { DataState } from "@/lib/model";
import type { DataProps } from "../desk/data/props";
import { saveFile } from "./save-file";

export function useData(): DataProps {
  const [state, setState] = useState<DataState>();
  const [lost, setLost] = useState(false);
  const [refused, setRefused] = useState(false);
  const load = useCallback(async () => {
    try {
      setState(await ask({ kind: "data.state" }));
      setLost(false);
    } catch {
      setLost(true);
    }
  }, []);
  useEffect(() => {
    void load();
    return hearChanges(() => void load());
  }, [load]);

  const persist = useCallback(async () => {
    const isKept = await navigator.storage.persist();
    setRefused(!isKept);
    await load();
    return isKept;
  }, [load]);
  useEffect(() => {
    // Others decide by themselves; Firefox asks the agent, who is to know why.
    if (!import.meta.env.FIREFOX) void persist();
  }, [persist]);

  const on = useMemo(
    () => ({
      save: async () => {
        const text = await ask({ kind: "data.backup" });
        saveFile(`amends-backup-${new Date().toISOString().slice(0, 10)}.json`, "application/json", text);
      },
      check: (text: string) => ask({ kind: "data.check", text }),
      take: (text: string, over: string[]) => ask({ kind: "data.take", text, over }),
      erase: async (only?: "database") => {
        await ask({ kind: "data.erase", ...(only && { only }) });
        await load();
      },
      persist,
      retry: () => void load(),
    }),
    [load, persist],
  );
  return { state, lost, refused, on };
}
