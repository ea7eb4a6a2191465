/** The agent's settings, live over every page of ours. A change shows at once and rejects where it was not kept. */
import { useCallback, useEffect, useState } from "react";
import { SETTINGS, type Settings } from "@/lib/model";
import { changeSettings, hearSettings, loadSettings } from "@/lib/settings";

export interface LiveSettings {
  /** As Amends came until they are read. */
  settings: Settings;
  /** `lost`: the browser's settings store does not answer. */
  state: "loading" | "ready" | "lost";
  change(change: Partial<Settings>): Promise<void>;
  retry(): void;
}

export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState(SETTINGS);
  const [state, setState] = useState<LiveSettings["state"]>("loading");

  const show = useCallback((read: Settings) => {
    setSettings(read);
    setState("ready");
  }, []);
  const load = useCallback(() => loadSettings().then(show, () => setState("lost")), [show]);
  useEffect(() => {
    const stop = hearSettings(show);
    void load();
    return stop;
  }, [load, show]);

  const change = useCallback(
    async (change: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...change }));
      try {
        await changeSettings(change);
      } catch (error) {
        await load();
        throw error;
      }
    },
    [load],
  );
  return { settings, state, change, retry: () => void load() };
}
