/** Lights the customer's words up where they stand, by the CSS Custom Highlight API: no node is touched. */
import { type Body, rangesOf } from "../dom";
import type { Span } from "../model";

const NAME = "amends-evidence";

/**
 * @param bodies the messages of the open ticket, as read this moment.
 * @param show brings the first word into view.
 */
export function highlight(bodies: Map<string, Body>, spans: Span[], show: boolean): void {
  // Not in every browser; the words still stand in the panel.
  if (!("highlights" in CSS)) return;
  const ranges = spans.flatMap(({ message, start, end }) => {
    const body = bodies.get(message);
    return body ? rangesOf(body, start, end) : [];
  });
  if (ranges.length) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
  if (show) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "auto" });
}
