/** What the organisation and the team have set, for whoever shows what cannot be changed here. */
import { useMemo } from "react";
import { type Lock, locksOf } from "@/lib/policy/locks";
import { useHeldPlaybook } from "./use-playbook";

export function usePolicy() {
  const { policy, problems, playbook } = useHeldPlaybook();
  const locked: ReadonlySet<Lock> = useMemo(() => locksOf(policy), [policy]);
  const byTeam: ReadonlyMap<string, boolean> = useMemo(() => {
    const { on = [], off = [] } = playbook.rules;
    return new Map([...off.map((id) => [id, false] as const), ...on.map((id) => [id, true] as const)]);
  }, [playbook]);
  return { locked, byTeam, policyProblems: problems };
}
