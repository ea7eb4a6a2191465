import type { Migration } from "./migration";

/** Reminders: looked up by what is due next, and by their ticket. */
export default { stores: { reminders: "id, [state+due], ticket.key" } } satisfies Migration;
