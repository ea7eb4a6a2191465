/** What became of words on their way into the reply, said to the agent; what did not get in is copied instead. */
import type { InsertResult } from "@/lib/model";
import { copy } from "./clipboard";
import { UNDO } from "./keys";

const NOT_COPIED = "and they could not be copied: mark them here and copy them by hand.";

/** Waits for the outcome and says it. `done` begins the good news: "Inserted". */
export async function outcomeOf(going: Promise<InsertResult>, text: string, done: string): Promise<string> {
  // A page that went away in between has refused, too.
  const result = await going.catch((): InsertResult => ({ outcome: "refused", why: "" }));
  if (result.outcome === "inserted") return `${done}. ${UNDO} in the reply takes it back.`;
  const copied = await copy(text);
  if (result.outcome === "no editor") {
    return copied
      ? "No reply box is open, so the words are copied: press Reply, then paste."
      : `No reply box is open, ${NOT_COPIED}`;
  }
  return copied
    ? "The editor refused the words, so they are copied: paste them into the reply."
    : `The editor refused the words, ${NOT_COPIED}`;
}
