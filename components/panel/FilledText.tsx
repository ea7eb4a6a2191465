import type { ReactNode } from "react";
import type { Offer } from "@/lib/model";

/** Words for the reply with their blanks marked, without the brackets that hold them in the reply. */
export function FilledText({ text, blanks }: Offer) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of blanks) {
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} className="blank">
        <span className="unseen">blank: </span>
        {text.slice(start, end).replace(/^\[|\]$/g, "")}
      </mark>,
    );
    from = end;
  }
  return (
    <p className="text">
      {parts}
      {text.slice(from)}
    </p>
  );
}
