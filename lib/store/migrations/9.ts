import type { Migration } from "./migration";

/** Practice: how each run went, looked up by its scenario and by when. */
export default { stores: { practice: "id, scenario, at" } } satisfies Migration;
