/**
 * What the agent set, in the browser's own settings store: a dock may read and write it too, in every
 * browser. Each part that is absent or broken is as Amends came; what the organisation set holds over it.
 */
import { browser } from "wxt/browser";
import type * as z from "zod/mini";
import { SETTINGS, Settings } from "./model";
import { underPolicy } from "./policy/locks";
import { heldPolicy, POLICY_KEY } from "./policy/managed";

const KEY = "settings";

export async function loadSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([ownSettings(), heldPolicy()]);
  return underPolicy(own, policy);
}

async function ownSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is named, and leaves the rest. @returns what holds now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: { ...(await ownSettings()), ...change } });
  return loadSettings();
}

/** Only the parts that were ever set. */
export async function settingsMade(): Promise<Partial<Settings>> {
  const raw: unknown = (await browser.storage.local.get(KEY))[KEY];
  const parts = Object.entries(settingsOf(raw)).filter(([part]) => Object.hasOwn(raw ?? {}, part));
  return Object.fromEntries(parts);
}

/** From a backup: these parts, and no others. */
export async function replaceSettings(parts: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: parts });
}

/** Calls back with what holds whenever any page of ours changes it, until it is stopped. */
export function hearSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && (KEY in changes || POLICY_KEY in changes)) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsOf(raw: unknown): Settings {
  const { hours, followUps, log, rulesOff } = (raw ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    hours: whole(Settings.shape.hours, SETTINGS.hours, hours),
    followUps: whole(Settings.shape.followUps, SETTINGS.followUps, followUps),
    log: whole(Settings.shape.log, SETTINGS.log, log),
    rulesOff: Settings.shape.rulesOff.safeParse(rulesOff).data ?? SETTINGS.rulesOff,
  };
}

/** What an older version kept lacks what is new since: that is as Amends comes. */
function whole<T extends object>(schema: z.ZodMiniType<T>, standard: T, kept: unknown): T {
  return schema.safeParse({ ...standard, ...(kept as object | undefined) }).data ?? standard;
}
