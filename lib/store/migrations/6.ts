import type { Migration } from "./migration";

/** The recovery log: looked up by its ticket, by failure, and by when a case came into it or was last changed. */
export default { stores: { cases: "id, ticket.key, failure, made, changed" } } satisfies Migration;
