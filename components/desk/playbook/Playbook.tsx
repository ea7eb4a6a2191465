import "../../panel/say.css";
import "../../phrases/phrases.css";
import "../../panel/draft.css";
import "../data/data.css";
import "./playbook.css";
import { useState } from "react";
import { Announcement, useAnnouncement } from "../../ui/Announcement";
import { Button } from "../../ui/Button";
import { Absent, Coming } from "../Absent";
import { Import } from "./Import";
import { LimitsForm } from "./LimitsForm";
import { ListEditor } from "./ListEditor";
import { NameAndSteps } from "./NameAndSteps";
import { PolicyTrouble } from "./Problems";
import { LISTS, type ListPart } from "./parts";
import type { PlaybookProps } from "./props";
import { RuleTable } from "./RuleTable";

const PARTS = Object.keys(LISTS) as ListPart[];

/** The team's playbook: whose it is, out to a file and in again, and each part to be changed. */
export function Playbook(props: PlaybookProps) {
  const { state, locked, policyProblems, file, canUndo, on } = props;
  const [said, say] = useAnnouncement();
  /** A form that shows what holds begins anew where another one holds. */
  const [turn, setTurn] = useState(0);
  if (state === "loading") return <Coming what="Fetching your playbook…" />;
  if (state === "lost") return <Absent what="Amends does not answer" onRetry={on.retry} />;

  const attempt = async (act: Promise<void>, done: string) => {
    try {
      await act;
      say(done, true);
    } catch (error) {
      say((error as Error).message);
      throw error;
    }
  };
  const take: (taken: PlaybookProps["file"], done: string) => Promise<void> = (taken, done) =>
    attempt(on.take(taken), done);
  const anew = (act: Promise<void>) => void act.then(() => setTurn(turn + 1)).catch(() => {});
  const part = {
    ...props,
    onTake: (taken: PlaybookProps["file"], done: string) => take(taken, done).catch(() => {}),
  };

  return (
    <>
      <header className="desk-head">
        <h1>Playbook</h1>
        <p className="muted">
          Your team’s own words, remedies and rules, as one file. What it leaves out is as Amends came; an
          agent’s own phrases always stay.
        </p>
      </header>
      <PolicyTrouble problems={policyProblems} />
      <section aria-labelledby="holds">
        <h2 id="holds">{file ? file.name : "As Amends came"}</h2>
        {locked && <p className="set-by">Set by your organisation: it can be read here, not changed.</p>}
        <div className="playbook-doings">
          {file && <Button onClick={() => on.save("playbook")}>Save as a file</Button>}
          {file && <Button onClick={() => on.save("policy")}>Save as a policy for everyone</Button>}
          {canUndo && (
            <Button onClick={() => anew(attempt(on.undo(), "The one before holds again."))}>
              Undo the last change
            </Button>
          )}
          {file && !locked && (
            <Button kind="quiet" onClick={() => anew(take(undefined, "As Amends came."))}>
              Back to how Amends came
            </Button>
          )}
        </div>
      </section>
      {!locked && (
        <section aria-labelledby="take">
          <h2 id="take">Take one in</h2>
          <Import
            compare={props.compare}
            onTake={async (taken, done) => {
              await take(taken, done);
              setTurn(turn + 1);
            }}
          />
        </section>
      )}
      <section aria-labelledby="parts" key={turn}>
        <h2 id="parts">Its parts</h2>
        <NameAndSteps {...part} />
        {PARTS.map((id) => (
          <ListEditor key={id} part={id} {...part} />
        ))}
        <LimitsForm {...part} />
        <RuleTable {...part} />
      </section>
      <Announcement said={said} />
    </>
  );
}
