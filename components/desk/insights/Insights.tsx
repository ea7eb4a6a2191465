import "./insights.css";
import "./print.css";
import { memo, useDeferredValue, useMemo } from "react";
import type { Insights as Counted } from "@/lib/insights/figures";
import { cases, say, type Words } from "@/lib/insights/say";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Absent, Coming } from "../Absent";
import { Answers } from "./Answers";
import { Causes } from "./Causes";
import { Conditions } from "./Conditions";
import { EndsOverTime } from "./EndsOverTime";
import { Failures } from "./Failures";
import { Heat } from "./Heat";
import { type Links, LinksProvider } from "./links";
import { Measures } from "./Measures";
import { Patterns } from "./Patterns";
import { PeriodPicker } from "./PeriodPicker";
import type { InsightsProps } from "./props";
import { Said } from "./Said";
import { WentBefore } from "./WentBefore";

/** What the recovery log says, the three questions first. */
export function Insights({ insights, lost, choice, waiting, nameOf, hrefOf, on }: InsightsProps) {
  const drawn = useDeferredValue(insights, undefined);
  const links = useLinksIn(insights, nameOf, hrefOf);
  const drawnLinks = useLinksIn(drawn, nameOf, hrefOf);
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
            <Said words={said(insights)} />
          </p>
        </>
      )}
      {figures.cases > 0 ? (
        <div className={waiting ? "insights waiting" : "insights"} aria-busy={waiting}>
          <Patterns />
          <Answers figures={figures} before={compared(insights)} />
          {drawn && (
            <LinksProvider value={drawnLinks}>
              <Charts {...drawn} />
            </LinksProvider>
          )}
        </div>
      ) : (
        <p className="empty">{nothing(all)}</p>
      )}
    </LinksProvider>
  );
}

/** A number leads to its cases of the period that it was counted in. */
function useLinksIn(
  insights: Counted | undefined,
  nameOf: InsightsProps["nameOf"],
  hrefOf: InsightsProps["hrefOf"],
): Links {
  const { from, to } = insights?.figures ?? { from: 0, to: 0 };
  return useMemo(() => ({ nameOf, hrefOf: (of) => hrefOf({ from, to, ...of }) }), [nameOf, hrefOf, from, to]);
}

/** A period that reaches back behind the log's first case has nothing to be compared with. */
const compared = ({ before }: Counted) => (before?.cases ? before : undefined);

/** Drawn once for each answer, after the words: there are many, and a press on a period must not wait for them. */
const Charts = memo(function Charts(insights: Counted) {
  const { figures } = insights;
  const then = compared(insights);
  return (
    <>
      <EndsOverTime figures={figures} />
      <Heat figures={figures} />
      <Measures figures={figures} before={then} />
      <Causes figures={figures} before={then} />
      <WentBefore figures={figures} />
      <Conditions figures={figures} />
      <Failures figures={figures} />
    </>
  );
});

const day = (time: number) =>
  new Date(time).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });

function said({ figures: { from, to, cases: shown }, before, all }: Counted): Words {
  const whole = { number: all, of: { from: undefined, to: undefined } };
  const days = say`${day(from)} to ${day(to - 1)}: ${cases(shown, {})} of ${whole} ${all === 1 ? "case" : "cases"}`;
  if (!before) return [...days, "."];
  const then = before.cases ? cases(before.cases, { from: before.from, to: before.to }) : "none";
  return [...days, "; ", then, " in the period before."];
}

function nothing(all: number): string {
  return all
    ? "No case came into the log in these days. Choose a longer period."
    : "The log is empty. A case comes into it when you answer an upset customer with Amends, and from then on this page says how your recoveries go.";
}
