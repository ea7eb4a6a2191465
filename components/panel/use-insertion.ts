import { useEffect, useRef } from "react";
import type { Suggestion } from "@/lib/model";
import { sayInserted } from "./outcomes";
import type { Intents, Pressed } from "./props";

/**
 * One insertion at a time: a second press while the first is on its way is the same press. What got in counts
 * as a use of its phrase.
 */
export function useInsertOnce(
  on: Pick<Intents, "insert" | "use">,
  say: (text: string, passing?: boolean) => void,
) {
  const going = useRef(false);
  return async (suggestion: Suggestion) => {
    if (going.current) return;
    going.current = true;
    const insertion = on.insert(suggestion.text);
    await sayInserted(insertion, suggestion, say);
    going.current = false;
    const result = await insertion.catch(() => undefined);
    // A count that was not kept is nothing to trouble the agent with.
    if (result?.outcome === "inserted") await on.use(suggestion.phrase, { inserted: true }).catch(() => {});
  };
}

/** Calls back once for each press in the helpdesk's page that comes while this is shown. */
export function usePressed(pressed: Pressed | undefined, onDigit: (digit: number) => void): void {
  const last = useRef(onDigit);
  last.current = onDigit;
  const heard = useRef(pressed?.at);
  useEffect(() => {
    if (!pressed || pressed.at === heard.current) return;
    heard.current = pressed.at;
    last.current(pressed.digit);
  }, [pressed]);
}
