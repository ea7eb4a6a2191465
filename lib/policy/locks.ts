/** What of the settings an organisation has set: there its word holds, and the agent's own waits behind it. */
import { FOLLOW_UP_RULES, HOURS, type Settings } from "../model";
import type { Policy } from "./policy";

/** A part that cannot be changed here. */
export type Lock = keyof Settings | "retention" | "playbook" | "hosts";

export function locksOf({ settings = {}, playbook, hosts, log, retention }: Policy): ReadonlySet<Lock> {
  const set = { playbook, hosts, log, retention };
  return new Set([
    ...Object.keys(settings),
    ...Object.keys(set).filter((key) => set[key as keyof typeof set] !== undefined),
  ]) as Set<Lock>;
}

/** @param own what the agent set */
export function underPolicy(own: Settings, { settings = {}, log, retention }: Policy): Settings {
  const followUps = settings.followUps
    ? { ...FOLLOW_UP_RULES, ...defined(settings.followUps) }
    : own.followUps;
  return {
    ...own,
    hours: settings.hours ? { ...HOURS, ...defined(settings.hours) } : own.hours,
    followUps: retention === undefined ? followUps : { ...followUps, keep: retention },
    log: { on: log ?? own.log.on, keep: retention ?? own.log.keep },
    rulesOff: settings.rulesOff ?? own.rulesOff,
  };
}

const defined = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
