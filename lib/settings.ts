/**
 * What the agent set, in the browser's own settings store: a dock may read and write it too, in every
 * browser. Each part that is absent or broken is as Amends came.
 */
import { browser } from "wxt/browser";
import { Hours, SETTINGS, Settings } from "./model";

const KEY = "settings";

export async function loadSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is named, and leaves the rest. @returns what holds now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with what holds whenever any page of ours changes it, until it is stopped. */
export function hearSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const changed = area === "local" && changes[KEY];
    if (changed) onChange(settingsOf(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsOf(raw: unknown): Settings {
  const { hours, rulesOff } = (raw ?? {}) as Partial<Record<keyof Settings, unknown>>;
  const read = { hours: Hours.safeParse(hours), rulesOff: Settings.shape.rulesOff.safeParse(rulesOff) };
  return {
    hours: read.hours.success ? read.hours.data : SETTINGS.hours,
    rulesOff: read.rulesOff.success ? read.rulesOff.data : SETTINGS.rulesOff,
  };
}
