import type { Migration } from "./migration";

/** What the agent corrected, ticket by ticket. */
export default { stores: { corrections: "ticket, at" } } satisfies Migration;
