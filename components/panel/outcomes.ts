/** What became of words on their way into the reply, said to the agent; what did not get in is copied instead. */
import type { InsertResult, Offer } from "@/lib/model";
import { copy } from "./clipboard";
import { UNDO } from "./keys";

type Say = (words: string, passing?: boolean) => void;

const TAKE_BACK = `${UNDO} in the reply takes it back.`;
const NEXT_BLANK = "Tab goes to the next blank, Escape ends that.";
const NOT_COPIED = "and they could not be copied: mark them here and copy them by hand.";

/** Waits for the insertion and says how it went; where blanks are left, how to get to them. */
export function sayInserted(going: Promise<InsertResult>, { text, blanks }: Offer, say: Say): Promise<void> {
  return sayOutcome(going, text, `Inserted. ${blanks.length ? NEXT_BLANK : TAKE_BACK}`, say);
}

/** The same for better words in the place of others. */
export function sayChanged(going: Promise<InsertResult>, better: string, say: Say): Promise<void> {
  return sayOutcome(going, better, `Changed. ${TAKE_BACK}`, say);
}

/** `done` is the good news, which may pass. */
async function sayOutcome(going: Promise<InsertResult>, text: string, done: string, say: Say): Promise<void> {
  // A page that went away in between has refused, too.
  const result = await going.catch((): InsertResult => ({ outcome: "refused", why: "" }));
  if (result.outcome === "inserted") return say(done, true);
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
