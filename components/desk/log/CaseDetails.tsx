import { dateWords } from "@/lib/followups/words";
import type { CaseStep, Recovery } from "@/lib/model";
import { list } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { CaseEditing } from "./CaseEditing";
import { CaseNote } from "./CaseNote";
import type { LogProps } from "./props";
import { caseWords, conditionWords, endWords, followUpWords, MOMENTS, promiseWords, STAGES } from "./words";

interface CaseDetailsProps extends Pick<LogProps, "now" | "names"> {
  row: Recovery;
  onStep(step: CaseStep): void;
  onClose(): void;
}

/** All that the log knows of a case; what an agent can know better can be changed. */
export function CaseDetails({ row, now, names, onStep, onClose }: CaseDetailsProps) {
  const isClosed = row.times.closed !== undefined;
  return (
    <Dialog title={`Case of ${caseWords(row)}`} onClose={onClose}>
      <p className="muted">
        {endWords(row)}. In the log since {dateWords(row.made, now)}, last changed{" "}
        {dateWords(row.changed, now)}.
      </p>
      <CaseEditing row={row} names={names} onChange={(change) => onStep({ do: "edit", change })} />
      <CaseNote key={row.changed} note={row.note ?? ""} onKeep={(note) => onStep({ do: "annotate", note })} />
      <CaseFacts row={row} now={now} />
      <div className="buttons case-doings">
        {isWeb(row.ticket.url) && (
          <a className="button plain" href={row.ticket.url} target="_blank" rel="noreferrer">
            Go to the ticket
          </a>
        )}
        {isClosed && <Button onClick={() => onStep({ do: "reopen" })}>Open it again</Button>}
        <Button
          kind="quiet"
          onClick={() => {
            onStep({ do: "delete" });
            onClose();
          }}
        >
          Delete the case
        </Button>
      </div>
    </Dialog>
  );
}

/** Nothing but the web is opened from a row that may have come by a file. */
const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** What Amends saw, and nobody sets by hand. */
function CaseFacts({ row, now }: { row: Recovery; now: number }) {
  const moments = (Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]).flatMap((moment) => {
    const time = row.times[moment];
    return time === undefined ? [] : [{ moment, time }];
  });
  const facts: [string, string][] = [
    ...moments.map(({ moment, time }): [string, string] => [MOMENTS[moment], dateWords(time, now)]),
    ["Steps done", list(row.stages.map((stage) => STAGES[stage])) || "none"],
    ["Promises", promiseWords(row.promises)],
    ["Follow-ups", followUpWords(row.followUps)],
    ["Conditions", conditionWords(row.conditions)],
    ["Phrases used", String(row.phrases.length)],
    ["Helpdesk", row.ticket.helpdesk],
  ];
  return (
    <dl className="case-facts">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
