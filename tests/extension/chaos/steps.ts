/** A schedule: what an agent, a browser and a clock do to reminders, one after the other, out of one number. */
import type { ReminderKind, ReminderOutcome } from "../../../lib/model";

/** What is asked of the background. `which` are places in the list of reminders, counted around. Times in ms. */
export type Deed =
  | { do: "set"; kind: ReminderKind; dueIn: number }
  | { do: "edit"; which: number[]; dueIn?: number; kind?: ReminderKind; words?: boolean }
  | { do: "snooze"; which: number[]; time: number }
  | { do: "done"; which: number[]; outcome?: ReminderOutcome }
  | { do: "drop" | "reopen" | "answered" | "undo"; which: number[] };

export type Blow =
  | { do: "kill background" | "kill browser" | "quit browser" | "update" | "off and on" }
  | { do: "drop alarms" | "clear screen" | "open desk" | "settle" }
  /** The clock is set. */
  | { do: "jump"; by: number }
  /** The clock is set to so much after a reminder's next call. */
  | { do: "jump to"; which: number; past: number }
  /** The same, and the background is killed so many ms after it asked for the notification. */
  | { do: "kill while showing"; which: number; after: number };

/** `killAfter`: the background is killed so many ms after it was asked. */
export type Step = (Deed & { killAfter?: number }) | Blow;

export interface Schedule {
  seed: number;
  steps: Step[];
  /** How the rest of the calls pass: one after the other, or all while the machine sleeps. */
  end: "one by one" | "asleep";
}

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** None within seconds of a promise's two hours: which side of them it falls on must be plain. */
const AHEAD = [3 * MINUTE, 10 * MINUTE, 45 * MINUTE, 100 * MINUTE, 150 * MINUTE, 5 * HOUR, DAY, 3 * DAY];
const KINDS: ReminderKind[] = ["promise", "promise", "after fix", "update", "no answer", "free"];
const OUTCOMES: ReminderOutcome[] = ["satisfied", "not yet", "no answer"];

/** How often each comes, against the others. What takes a browser seconds is rare. */
const WEIGHTS: Record<Step["do"], number> = {
  set: 30,
  edit: 7,
  snooze: 9,
  done: 7,
  drop: 3,
  reopen: 4,
  answered: 3,
  undo: 3,
  jump: 7,
  "jump to": 16,
  settle: 7,
  "kill background": 8,
  "kill while showing": 9,
  "drop alarms": 3,
  "clear screen": 3,
  "open desk": 1.5,
  update: 1.2,
  "off and on": 1.2,
  "kill browser": 0.9,
  "quit browser": 0.5,
};

export const STEPS = Object.keys(WEIGHTS) as Step["do"][];

export function schedule(seed: number): Schedule {
  const random = randomFrom(seed);
  const steps = Array.from({ length: 10 + Math.floor(random() * 16) }, () => stepFrom(random));
  return {
    seed,
    steps: [{ do: "set", ...wish(random) }, ...steps],
    end: random() < 0.6 ? "one by one" : "asleep",
  };
}

type Random = () => number;

const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

/** Up to a twentieth more, so that no two fall on the same moment. */
const ahead = (random: Random) => Math.round(oneOf(random, AHEAD) * (1 + random() / 20));

const wish = (random: Random) => ({ kind: oneOf(random, KINDS), dueIn: ahead(random) });

function stepFrom(random: Random): Step {
  const what = weighed(random);
  // Mostly one of the first ones: much happens to the same reminder.
  const place = () => Math.floor(random() * random() * 12);
  const which = Array.from({ length: random() < 0.8 ? 1 : 2 + Math.floor(random() * 3) }, place);
  const killAfter = random() < 0.2 ? { killAfter: Math.floor(random() * random() * 60) } : {};
  switch (what) {
    case "set":
      return { do: what, ...wish(random), ...killAfter };
    case "edit":
      return { do: what, which, ...change(random), ...killAfter };
    case "snooze":
      return { do: what, which, time: oneOf(random, [10 * MINUTE, HOUR, DAY]), ...killAfter };
    case "done":
      return { do: what, which, ...(random() < 0.4 && { outcome: oneOf(random, OUTCOMES) }), ...killAfter };
    case "drop":
    case "reopen":
    case "answered":
      return { do: what, which, ...killAfter };
    case "undo":
      return { do: what, which };
    case "jump":
      return { do: what, by: Math.round((random() < 0.6 ? 1 : -0.4) * random() * 2 * DAY) };
    case "jump to":
      return { do: what, which: place(), past: oneOf(random, [-5000, 1000, 1000, 30_000, 10 * MINUTE]) };
    case "kill while showing":
      return { do: what, which: place(), after: Math.floor(random() * random() * 40) };
    default:
      return { do: what };
  }
}

function change(random: Random) {
  const which = random();
  if (which < 0.4) return { dueIn: ahead(random) };
  return which < 0.7 ? { kind: oneOf(random, KINDS) } : { words: true };
}

function weighed(random: Random): Step["do"] {
  const all = Object.entries(WEIGHTS) as [Step["do"], number][];
  let rest = random() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [what, weight] of all) {
    rest -= weight;
    if (rest < 0) return what;
  }
  return "set";
}

/** Mulberry32, by Tommy Ettinger, in the public domain. */
function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
