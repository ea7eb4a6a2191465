/** Which follow-ups a reply asks for by itself: it fixed something, or it asked the customer something. */

import { saidInDraft } from "../method/said";
import { tellsDone } from "../method/stages/act";
import type { Reading, ReminderKind } from "../model";

/** @param reply the agent's last public words, where nobody has answered them yet */
export function proposals(reply: string, { outcome }: Pick<Reading, "outcome">): ReminderKind[] {
  const said = saidInDraft(reply);
  const asks = said.some(
    ({ text, acts }) =>
      acts.has("asks_clarifying") || (acts.has("offers_remedy_or_options") && text.endsWith("?")),
  );
  // Who is asked something has an answer to give first.
  if (asks) return ["no answer"];
  const fixed = outcome === "resolved_or_thanks" || said.some(({ text }) => tellsDone(text));
  return fixed ? ["after fix"] : [];
}
