import type { Migration } from "./migration";

/** The agent's own phrases, the use of all phrases, and what was last offered for a failure. */
export default { stores: { phrases: "id", uses: "phrase", offers: "failure" } } satisfies Migration;
