/**
 * The organisation's policy, from the browser to every page of ours: the background checks what the browser
 * says and keeps the last good one in the local store, where a dock may read it too.
 */
import { browser } from "wxt/browser";
import type { Problem } from "../playbook/parse";
import { type Policy, parsePolicy } from "./policy";

export interface HeldPolicy {
  /** The last good one; empty where the organisation says nothing. */
  policy: Policy;
  /** Why the browser's newest one is not it. */
  problems: Problem[];
}

export const POLICY_KEY = "policy";
const NOTHING: HeldPolicy = { policy: {}, problems: [] };

/** Takes over what the browser says now. For the background alone. */
export async function applyPolicy(): Promise<void> {
  const raw = await managed();
  const { policy, problems } = parsePolicy(raw);
  const before = await heldPolicy();
  const held: HeldPolicy = policy ? { policy, problems: [] } : { policy: before.policy, problems };
  if (JSON.stringify(held) === JSON.stringify(before)) return;
  if (Object.keys(held.policy).length || held.problems.length)
    await browser.storage.local.set({ [POLICY_KEY]: held });
  else await browser.storage.local.remove(POLICY_KEY);
}

export async function heldPolicy(): Promise<HeldPolicy> {
  return policyIn((await browser.storage.local.get(POLICY_KEY))[POLICY_KEY]);
}

/** Only the background writes it, after its check: an older Amends may have known other parts. */
function policyIn(kept: unknown): HeldPolicy {
  const { policy, problems = [] } = (kept ?? NOTHING) as Partial<HeldPolicy>;
  return { policy: parsePolicy(policy ?? {}).policy ?? {}, problems };
}

/** Calls back with what holds whenever that changes, until it is stopped. */
export function hearPolicy(onChange: (held: HeldPolicy) => void): () => void {
  return hear("local", (changes) => {
    if (POLICY_KEY in changes) onChange(policyIn(changes[POLICY_KEY]?.newValue));
  });
}

/** Keeps it in step: the browser says when a policy changes, and what is kept here may have been erased. */
export function followPolicy(applied: () => void): void {
  let turn = Promise.resolve();
  const apply = () => {
    turn = turn.then(applyPolicy).then(applied, () => {
      // It is tried again when the browser next says something, and at the next start.
    });
  };
  hear("managed", apply);
  hear("local", (changes) => {
    const kept = changes[POLICY_KEY];
    if (!kept) return;
    if (kept.newValue) applied();
    else apply();
  });
  apply();
}

type Changes = Record<string, { newValue?: unknown }>;

function hear(of: string, onChange: (changes: Changes) => void): () => void {
  const listener = (changes: Changes, area: string) => {
    if (area === of) onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Firefox refuses to say anything where no policy is. */
async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
