import { useEffect, useId, useState } from "react";
import type { Scenario } from "@/lib/practice/scenario";
import type { Tried } from "@/lib/practice/trial";
import { Button } from "../../ui/Button";
import type { PlaybookProps } from "./props";

interface TryScenarioProps extends Pick<PlaybookProps, "tryOut"> {
  scenario: Scenario;
}

/** A scenario as it stands in the form, to be talked to before it is saved. */
export function TryScenario({ scenario, tryOut }: TryScenarioProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="trial">
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        Try it
      </Button>
      {open && <Trial scenario={scenario} tryOut={tryOut} />}
    </div>
  );
}

/** What was replied so far stays while the scenario is changed, and is judged anew. */
function Trial({ scenario, tryOut }: TryScenarioProps) {
  const id = useId();
  const [replies, setReplies] = useState<string[]>([]);
  const [draft, setDraft] = useState("");
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    let here = true;
    void tryOut(scenario, replies).then((result) => here && setTried(result));
    return () => {
      here = false;
    };
  }, [scenario, replies, tryOut]);
  if (!tried) return <p className="muted">One moment…</p>;
  return (
    <section className="look" aria-label="Try it">
      <p role="status">{tried.verdict}</p>
      <ol className="trial-said">
        {tried.said.map(({ who, text, did }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said has no other name, and keeps its order
          <li key={at}>
            <span className="muted">{who}</span> {text}
            {did && <span className="muted trial-did">{did}</span>}
          </li>
        ))}
      </ol>
      {!tried.ended && (
        <>
          <label htmlFor={id}>Your reply</label>
          <textarea id={id} rows={3} value={draft} onChange={({ target }) => setDraft(target.value)} />
        </>
      )}
      <div className="row">
        {!tried.ended && (
          <Button
            disabled={!draft.trim()}
            onClick={() => {
              setReplies([...replies, draft]);
              setDraft("");
            }}
          >
            Send
          </Button>
        )}
        {replies.length > 0 && (
          <Button kind="quiet" onClick={() => setReplies([])}>
            Start over
          </Button>
        )}
      </div>
    </section>
  );
}
