/** The playbook that holds: values for the engines, wherever it came from. */
import type { Playbook } from "@/lib/playbook/playbook";
import { SHIPPED } from "@/lib/playbook/shipped";

export function usePlaybook(): Playbook {
  return SHIPPED;
}
