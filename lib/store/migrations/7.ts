/** The team's playbook, and the one before it. */
import type { Migration } from "./migration";

export default { stores: { playbooks: "id" } } satisfies Migration;
