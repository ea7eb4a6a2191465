import "./insights.css";
import "./print.css";
import { useMemo } from "react";
import type { Insights as Counted } from "@/lib/insights/figures";
import { whole } from "@/lib/insights/say";
import { count } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Absent, Coming } from "../Absent";
import { Answers } from "./Answers";
import { Causes } from "./Causes";
import { Conditions } from "./Conditions";
import { EndsOverTime } from "./EndsOverTime";
import { Failures } from "./Failures";
import { Heat } from "./Heat";
import { LinksProvider } from "./links";
import { Measures } from "./Measures";
import { Patterns } from "./Patterns";
import { PeriodPicker } from "./PeriodPicker";
import type { InsightsProps } from "./props";
import { WentBefore } from "./WentBefore";

/** What the recovery log says, the three questions first. */
export function Insights({ insights, lost, choice, waiting, nameOf, hrefOf, on }: InsightsProps) {
  const { from, to } = insights?.figures ?? { from: 0, to: 0 };
  const links = useMemo(
    () => ({ nameOf, hrefOf: (of: Parameters<typeof hrefOf>[0]) => hrefOf({ from, to, ...of }) }),
    [nameOf, hrefOf, from, to],
  );
  if (!insights)
    return lost ? (
      <Absent what="Amends does not answer" onRetry={on.retry} />
    ) : (
      <Coming what="Adding up your recovery log…" />
    );
  const { figures, all } = insights;
  return (
    <LinksProvider value={links}>
      <header className="desk-head with-buttons">
        <h1>Insights</h1>
        {figures.cases > 0 && (
          <Button className="with-icon" onClick={on.print}>
            <Icon of="print" />
            Print
          </Button>
        )}
      </header>
      {lost && <p role="alert">Amends does not answer, so this may be out of date. Reload the page.</p>}
      {all > 0 && (
        <>
          <PeriodPicker choice={choice} shown={figures} onChoose={on.choose} />
          <p className="period-said" role="status">
            {said(insights)}
          </p>
        </>
      )}
      {figures.cases > 0 ? (
        <div className={waiting ? "insights waiting" : "insights"} aria-busy={waiting}>
          <Shown {...insights} />
        </div>
      ) : (
        <p className="empty">{nothing(all)}</p>
      )}
    </LinksProvider>
  );
}

function Shown({ figures, before }: Counted) {
  // A period that reaches back behind the log's first case has nothing to be compared with.
  const then = before?.cases ? before : undefined;
  return (
    <>
      <Patterns />
      <Answers figures={figures} before={then} />
      <EndsOverTime figures={figures} />
      <Heat figures={figures} />
      <Measures figures={figures} before={then} />
      <Causes figures={figures} before={then} />
      <WentBefore figures={figures} />
      <Conditions figures={figures} />
      <Failures figures={figures} />
    </>
  );
}

const day = (time: number) =>
  new Date(time).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });

function said({ figures: { from, to, cases }, before, all }: Counted): string {
  const days = `${day(from)} to ${day(to - 1)}: ${whole(cases)} of ${count(all, "case")}`;
  if (!before) return `${days}.`;
  return `${days}; ${before.cases ? whole(before.cases) : "none"} in the period before.`;
}

function nothing(all: number): string {
  return all
    ? "No case came into the log in these days. Choose a longer period."
    : "The log is empty. A case comes into it when you answer an upset customer with Amends, and from then on this page says how your recoveries go.";
}
