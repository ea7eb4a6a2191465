import "../data/data.css";
import "./log.css";
import { useState } from "react";
import type { CaseStep, Recovery } from "@/lib/model";
import { StepNews } from "../../followups/StepNews";
import type { News } from "../../followups/use-steps";
import { count } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Absent, Coming } from "../Absent";
import { TakeIn } from "../data/TakeIn";
import { CaseDetails } from "./CaseDetails";
import { CaseList } from "./CaseList";
import { LogFinder } from "./LogFinder";
import type { LogProps } from "./props";

const NOT_KEPT = "That was not kept. Try it once more.";
const CHANGED = "It has changed since, so it stays as it is.";
const DONE: Record<CaseStep["do"], string> = {
  edit: "Changed.",
  annotate: "The note is kept.",
  reopen: "The case is open again.",
  delete: "The case is deleted.",
};

/** What went wrong, why, and what became of it: every case, to be found, mended, taken out and brought in. */
export function RecoveryLog(props: LogProps) {
  const { now, filter, page, at, lost, isOn, names, progress, on } = props;
  const [open, setOpen] = useState<Recovery>();
  const [bringing, setBringing] = useState(false);
  const [news, setNews] = useState<News>({ text: "", turn: 0 });
  const tell = (text: string, undo?: () => void) => setNews(({ turn }) => ({ text, turn: turn + 1, undo }));
  const attempt = async (act: () => Promise<unknown>, done?: string) => {
    try {
      await act();
      if (done) tell(done);
      return true;
    } catch (error) {
      tell((error as Error).message || NOT_KEPT);
      return false;
    }
  };
  const step = (row: Recovery, one: CaseStep) =>
    attempt(async () => {
      const change = await on.step(row.id, one);
      setOpen((shown) => (shown?.id === row.id ? change.after : shown));
      const undo = async () => {
        const taken = await on.undo(change);
        if (taken) setOpen((shown) => (shown?.id === row.id ? change.before : shown));
        tell(taken ? "Taken back." : CHANGED);
      };
      tell(DONE[one.do], () => void attempt(undo));
    });

  if (!page)
    return lost ? (
      <Absent what="Amends does not answer" onRetry={on.retry} />
    ) : (
      <Coming what="Fetching the log…" />
    );
  return (
    <>
      <header className="desk-head with-buttons">
        <div>
          <h1>Recovery log</h1>
          <p className="muted">What failed, why, and how it ended. No words of a ticket, no names.</p>
        </div>
        <div className="buttons">
          <Button disabled={!page.count} onClick={() => void attempt(() => on.save("csv"))}>
            CSV file
          </Button>
          <Button disabled={!page.count} onClick={() => void attempt(() => on.save("json"))}>
            JSON file
          </Button>
          <Button aria-expanded={bringing} onClick={() => setBringing(!bringing)}>
            Bring cases in…
          </Button>
        </div>
      </header>
      {!isOn && (
        <p className="log-off">
          The log is switched off, so nothing new comes into it. Settings has the switch.
        </p>
      )}
      {bringing && (
        <TakeIn
          title="Bring cases in"
          file={{
            what: "Choose a CSV or JSON file of a log",
            accept: ".csv,.json,text/csv,application/json",
          }}
          on={{ check: on.check, take: on.take, save: () => on.save("json") }}
          attempt={attempt}
        />
      )}
      {progress && (
        <p className="muted" role="status">
          {progress.done.toLocaleString("en")} of {progress.of.toLocaleString("en")} cases…
        </p>
      )}
      <LogFinder filter={filter} now={now} names={names} on={on} />
      {lost && <p role="alert">Amends does not answer, so this may be out of date. Reload the page.</p>}
      <p className="log-count" role="status">
        {countWords(page.count, page.all)}
      </p>
      {page.count > 0 ? (
        <CaseList
          key={JSON.stringify(filter)}
          now={now}
          at={at}
          names={names}
          count={page.count}
          onSight={on.want}
          onOpen={setOpen}
        />
      ) : (
        <p className="empty">
          {page.all ? "No case is so. Take something of the filter away." : NOTHING_YET}
        </p>
      )}
      {open && (
        <CaseDetails
          row={open}
          now={now}
          names={names}
          onStep={(one) => void step(open, one)}
          onClose={() => setOpen(undefined)}
        />
      )}
      <StepNews news={news} />
    </>
  );
}

const NOTHING_YET =
  "Nothing is logged yet. A case comes in by itself when you answer a ticket where something failed.";

function countWords(shown: number, all: number): string {
  const words = count(shown, "case").replace(/^\d+/, shown.toLocaleString("en"));
  return shown === all ? words : `${words} of ${all.toLocaleString("en")}`;
}
