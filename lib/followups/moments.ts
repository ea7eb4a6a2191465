/** What the agent's settings say of times, as every surface with follow-ups asks for them. */
import type { ReminderKind, Settings } from "../model";
import { firstCall } from "./calls";
import { usualTime } from "./kinds";
import { type Meant, type Moment, meant, presets, snoozes } from "./when";
import { machineZone } from "./zone";

const HOUR = 3_600_000;

export interface Moments {
  /** IANA name of the zone that these times are meant in. */
  zone: string;
  /** What words mean, such as "tomorrow at noon"; nothing where they say no time ahead. */
  when(words: string): Meant | undefined;
  presets(): Moment[];
  snoozes(): Moment[];
  /** When a follow-up of that kind is due by the settings; nothing where it has no usual time. */
  usual(kind: ReminderKind): number | undefined;
  /** When one that is due then first pops up: a promise has its lead. */
  firstCall(kind: ReminderKind, due: number): number;
}

/**
 * @param now the clock, epoch ms
 * @param repeat the failure was not the first
 */
export function momentsOf({ hours, followUps }: Settings, now: () => number, repeat = false): Moments {
  return {
    zone: hours.zone ?? machineZone(),
    when: (words) => meant(words, now(), hours),
    presets: () => presets(now(), hours),
    snoozes: () => snoozes(now(), hours),
    usual: (kind) => usualTime(kind, now(), followUps, hours, repeat),
    firstCall: (kind, due) => firstCall({ kind, due }, followUps.lead * HOUR, now()),
  };
}
