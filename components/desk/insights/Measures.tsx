import type { Share } from "@/lib/insights/counters/counter";
import type { Wait } from "@/lib/insights/counters/waits";
import type { Figures } from "@/lib/insights/figures";
import { TOO_FEW } from "@/lib/insights/interval";
import { compared, lasting, shared, whole } from "@/lib/insights/say";
import { doneOf, keptOf } from "@/lib/insights/shares";
import type { CaseFilter } from "@/lib/model";
import { Chart } from "./Chart";
import { Count } from "./Said";

/** How fast, and how reliably. */
export function Measures({ figures, before }: { figures: Figures; before: Figures | undefined }) {
  const { waits, promises, followUps } = figures;
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
            waitRow("To the first answer", waits.answer, before?.waits.answer, "firstAnswer"),
            waitRow(
              "To the acknowledgement",
              waits.acknowledgement,
              before?.waits.acknowledgement,
              "acknowledged",
            ),
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
                partOf(keptOf(figures)),
                `${whole(promises.made)} made, ${whole(promises.kept)} kept, ${whole(promises.late)} late`,
                <Count key="missed" number={promises.lateIn} of={{ promises: "late" }} />,
                against(keptOf(figures), before && keptOf(before), "promises"),
              ],
            },
            {
              key: "follow-ups",
              cells: [
                "Follow-ups done",
                partOf(doneOf(figures)),
                `${whole(followUps.set)} set, ${whole(followUps.done)} done`,
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

const partOf = (share: Share) => (share.of ? shared(share) : "–");

const against = (now: Share, then: Share | undefined, named: string) =>
  then ? compared(now, then, { named }) : "–";

function waitRow(name: string, wait: Wait, then: Wait | undefined, waited: CaseFilter["waited"]) {
  const time = (ms: number | undefined) => (ms === undefined ? "–" : lasting(ms));
  return {
    key: name,
    cells: [
      name,
      time(wait.half),
      wait.of < TOO_FEW ? "too few to say" : time(wait.most),
      <Count key="cases" number={wait.of} of={{ waited }} />,
      time(then?.half),
    ],
  };
}
