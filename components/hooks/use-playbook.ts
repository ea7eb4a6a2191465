/**
 * The playbook that holds: the organisation's by policy, else the team's, over the shipped one. One for all
 * who ask on a page, live, and as it is in memory: no key waits for the background.
 */
import { useSyncExternalStore } from "react";
import { ask, hearChanges } from "@/lib/ask";
import { holding } from "@/lib/playbook/hold";
import type { Playbook } from "@/lib/playbook/playbook";
import { SHIPPED } from "@/lib/playbook/shipped";
import { type HeldPolicy, hearPolicy, heldPolicy } from "@/lib/policy/managed";
import type { TeamState } from "@/lib/store/playbook";

export interface HeldPlaybook extends HeldPolicy {
  playbook: Playbook;
  /** The team's own, also where the organisation's holds over it. */
  kept: TeamState;
  /** `lost`: the background did not say what it has; what it last said stays. */
  state: "loading" | "ready" | "lost";
}

const BEFORE: HeldPlaybook = {
  playbook: SHIPPED,
  kept: { undo: false },
  policy: {},
  problems: [],
  state: "loading",
};

let held = BEFORE;
const hearing = new Set<() => void>();
let stop = () => {};

export const usePlaybook = (): Playbook => useHeldPlaybook().playbook;

export function useHeldPlaybook(): HeldPlaybook {
  return useSyncExternalStore(subscribe, () => held);
}

/** Asks the background once more. */
export async function reloadPlaybook(): Promise<void> {
  await ask({ kind: "playbook.team" }).then(
    (kept) => show({ kept, state: "ready" }),
    () => show({ state: "lost" }),
  );
}

function subscribe(onChange: () => void): () => void {
  if (!hearing.size) stop = begin();
  hearing.add(onChange);
  return () => {
    hearing.delete(onChange);
    if (hearing.size) return;
    stop();
    held = BEFORE;
  };
}

function begin(): () => void {
  const stops = [hearPolicy(show), hearChanges(() => void reloadPlaybook())];
  void heldPolicy().then(show);
  void reloadPlaybook();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whoever works from the playbook works anew only where it is another one. */
function show(change: Partial<HeldPlaybook>): void {
  const next = { ...held, ...change };
  const file = (of: HeldPlaybook) => of.policy.playbook ?? of.kept.team;
  const same = JSON.stringify(file(next)) === JSON.stringify(file(held));
  held = { ...next, playbook: same ? held.playbook : holding(file(next)) };
  for (const onChange of hearing) onChange();
}
