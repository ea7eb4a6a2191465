/** Helpdesks that the agent has taught Amends, by the site that they are on. */
import type { Migration } from "./migration";

export default { stores: { taught: "origin" } } satisfies Migration;
