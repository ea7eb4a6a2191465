import type { Share } from "@/lib/insights/counters/counter";
import type { Figures } from "@/lib/insights/figures";
import { TOO_FEW } from "@/lib/insights/interval";
import { type Counted, compared, lasting, say, shared, whole } from "@/lib/insights/say";
import { doneOf, keptOf } from "@/lib/insights/shares";
import type { CaseFilter } from "@/lib/model";
import { Chart } from "./Chart";
import { Count, Said } from "./Said";

/** How fast, and how reliably. */
export function Measures({ figures, before }: { figures: Figures; before: Figures | undefined }) {
  const { promises, followUps } = figures;
  return (
    <>
      <Chart
        title="How long they waited"
        counted={`From the complaint to the first answer, and to the first words that acknowledge it, as the ticket says. Half of the cases took no longer than the first figure, nine in ten no longer than the second, which takes ${TOO_FEW} cases.`}
        table={{
          caption: "Waiting times",
          columns: [
            "From the complaint",
            "Half within",
            "Nine in ten within",
            "Cases",
            "Half, period before",
          ],
          rows: [
            waitRow("To the first answer", "answer", figures, before),
            waitRow("To the acknowledgement", "acknowledgement", figures, before),
          ],
        }}
      />
      <Chart
        title="Promises and follow-ups"
        counted="Promises kept in time, of those that are kept or late; what is not due yet is left out. Follow-ups done, of those set. Missed: a promise that was late, a follow-up that is not done."
        table={{
          caption: "Promises kept and follow-ups done",
          columns: ["", "Part", "Counted", "Cases with one missed", "Against the period before"],
          rows: [
            {
              key: "promises",
              cells: [
                "Promises kept in time",
                partOf(keptOf(figures), { number: promises.settledIn, of: { promises: "settled" } }),
                <Said
                  key="counted"
                  words={say`${{ number: promises.madeIn, of: { promises: "some made" }, as: whole(promises.made) }} made, ${{ number: promises.keptIn, of: { promises: "some kept" }, as: whole(promises.kept) }} kept, ${{ number: promises.lateIn, of: { promises: "late" }, as: whole(promises.late) }} late`}
                />,
                <Count key="missed" number={promises.lateIn} of={{ promises: "late" }} />,
                against(keptOf(figures), before && keptOf(before), "promises"),
              ],
            },
            {
              key: "follow-ups",
              cells: [
                "Follow-ups done",
                partOf(doneOf(figures), { number: followUps.setIn, of: { followUps: "some set" } }),
                <Said
                  key="counted"
                  words={say`${{ number: followUps.setIn, of: { followUps: "some set" }, as: whole(followUps.set) }} set, ${{ number: followUps.doneIn, of: { followUps: "some done" }, as: whole(followUps.done) }} done`}
                />,
                <Count key="missed" number={followUps.notDoneIn} of={{ followUps: "not done" }} />,
                against(doneOf(figures), before && doneOf(before), "follow-ups"),
              ],
            },
          ],
        }}
      />
    </>
  );
}

const partOf = (share: Share, counted: Counted) =>
  share.of ? <Count {...counted} as={shared(share)} /> : "–";

const against = (now: Share, then: Share | undefined, named: string) =>
  then ? compared(now, then, { named }) : "–";

/** How a wait is asked for in the log. */
const WAITED = {
  answer: { waited: "firstAnswer", within: "answeredWithin" },
  acknowledgement: { waited: "acknowledged", within: "acknowledgedWithin" },
} as const;

function waitRow(name: string, which: keyof typeof WAITED, figures: Figures, before: Figures | undefined) {
  const { waited, within } = WAITED[which];
  const { of, half, most, halfIn = 0, mostIn = 0 } = figures.waits[which];
  const then = before?.waits[which];
  const time = (ms: number | undefined, number: number, period: CaseFilter = {}) =>
    ms === undefined ? "–" : <Count number={number} of={{ [within]: ms, ...period }} as={lasting(ms)} />;
  return {
    key: name,
    cells: [
      name,
      time(half, halfIn),
      of < TOO_FEW ? "too few to say" : time(most, mostIn),
      <Count key="cases" number={of} of={{ waited }} />,
      time(then?.half, then?.halfIn ?? 0, before && { from: before.from, to: before.to }),
    ],
  };
}
