/** What became of words on their way into the reply, said to the agent; what did not get in is copied instead. */
import type { InsertResult } from "@/lib/model";
import { copy } from "./clipboard";
import { UNDO } from "./keys";

const NOT_COPIED = "and they could not be copied: mark them here and copy them by hand.";

/** Waits for the outcome and says it. `done` begins the good news, which may pass: "Inserted". */
export async function sayOutcome(
  going: Promise<InsertResult>,
  text: string,
  done: string,
  say: (words: string, passing?: boolean) => void,
): Promise<void> {
  // A page that went away in between has refused, too.
  const result = await going.catch((): InsertResult => ({ outcome: "refused", why: "" }));
  if (result.outcome === "inserted") return say(`${done}. ${UNDO} in the reply takes it back.`, true);
  say(notIn(result, await copy(text)));
}

function notIn(result: Exclude<InsertResult, { outcome: "inserted" }>, copied: boolean): string {
  if (result.outcome === "no editor") {
    return copied
      ? "No reply box is open, so the words are copied: press Reply, then paste."
      : `No reply box is open, ${NOT_COPIED}`;
  }
  const why = result.why || "The reply box did not take the words.";
  return copied
    ? `${why} They are copied: paste them where they belong.`
    : `${why} They are not in, ${NOT_COPIED}`;
}
