import { FilledText } from "../../panel/FilledText";
import type { Look } from "./props";

/** How it would look in a ticket. */
export function LookOf({ look }: { look: Look | undefined }) {
  if (!look) return null;
  const { finding } = look;
  return (
    <figure className="look" aria-label="How it would look">
      <figcaption className="muted">How it would look</figcaption>
      {finding ? (
        <>
          <p>
            “<span className="found">{finding.quote}</span>”
          </p>
          <p className="muted">{finding.why}</p>
          {finding.better && <p className="better">{finding.better}</p>}
        </>
      ) : (
        <FilledText {...look} />
      )}
    </figure>
  );
}
