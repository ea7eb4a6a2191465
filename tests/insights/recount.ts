/**
 * Insights' figures counted once more, from the exported file and by nothing of Insights' own: each figure is a
 * filter over the rows of the table, as somebody with a spreadsheet would do it.
 */
import Papa from "papaparse";
import { FAILURES } from "@/lib/failures";

type Row = Record<string, string>;

export function recount(csv: string, from: number, to: number) {
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const rows = data.filter((row) => Date.parse(row.made_at!) >= from && Date.parse(row.made_at!) < to);
  const has = (column: string, value: string) => (row: Row) => row[column] === value;
  const many = (...tests: ((row: Row) => boolean)[]) =>
    rows.filter((row) => tests.every((test) => test(row))).length;
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column] || 0), 0);
  const closed = (row: Row) => row.closed_at !== "";
  const over = (row: Row) => closed(row) && row.outcome !== "";
  const well = (row: Row) => over(row) && row.outcome !== "lost";
  const recovered = (row: Row) => over(row) && row.outcome === "recovered";
  const no = (test: (row: Row) => boolean) => (row: Row) => !test(row);
  const listed = (column: string, word: string) => (row: Row) => ` ${row[column]} `.includes(` ${word} `);
  const endsOf = (which: (row: Row) => boolean) => ({
    recovered: many(which, recovered),
    restored: many(which, closed, has("outcome", "restored")),
    lost: many(which, closed, has("outcome", "lost")),
    unsaid: many(which, closed, has("outcome", "")),
    open: many(which, no(closed)),
  });
  const cooler = (row: Row) => Number(row.temperature_last) < Number(row.temperature_first);
  const hotter = (row: Row) => Number(row.temperature_last) > Number(row.temperature_first);
  const wait = (column: string) => {
    const all = rows
      .map((row) => Date.parse(row[column]!) - Date.parse(row.complaint_at!))
      .filter((ms) => ms >= 0)
      .sort((a, b) => a - b);
    const inTime = (share: number) => all.find((_, at) => at + 1 >= share * all.length)!;
    const upTo = (ms: number) => all.filter((one) => one <= ms).length;
    const [half, most] = [inTime(0.5), inTime(0.9)];
    return all.length ? { of: all.length, half, most, halfIn: upTo(half), mostIn: upTo(most) } : { of: 0 };
  };
  const split = (test: (row: Row) => boolean) => ({
    ends: {
      recovered: many(test, closed, has("outcome", "recovered")),
      restored: many(test, closed, has("outcome", "restored")),
      lost: many(test, closed, has("outcome", "lost")),
    },
    having: { some: many(test, well), of: many(test, over) },
    lacking: { some: many(no(test), well), of: many(no(test), over) },
  });
  const CONDITIONS = ["severity", "first", "cause", "control"];
  const says = (row: Row, value: string) => CONDITIONS.some((id) => row[`condition_${id}`] === value);
  const delight = (row: Row) => says(row, "for") && !says(row, "against");
  const words = (column: string, which: (row: Row) => boolean) => [
    ...new Set(rows.filter(which).flatMap((row) => row[column]!.split(" ").filter(Boolean))),
  ];
  const number = (row: Row, column: string) => Number(row[column]);
  const some = (column: string) => (row: Row) => number(row, column) > 0;

  return {
    cases: rows.length,
    ends: endsOf(() => true),
    heat: {
      table: [0, 1, 2, 3].map((first) =>
        [0, 1, 2, 3].map((last) =>
          many(has("temperature_first", String(first)), has("temperature_last", String(last))),
        ),
      ),
      cooler: many(cooler),
      same: many(no(cooler), no(hotter)),
      hotter: many(hotter),
    },
    waits: { answer: wait("first_answer_at"), acknowledgement: wait("acknowledged_at") },
    promises: {
      made: sum("promises_made"),
      kept: sum("promises_kept"),
      late: sum("promises_late"),
      madeIn: many(some("promises_made")),
      keptIn: many(some("promises_kept")),
      lateIn: many(some("promises_late")),
      settledIn: many((row) => number(row, "promises_kept") + number(row, "promises_late") > 0),
    },
    followUps: {
      set: sum("follow_ups_set"),
      done: sum("follow_ups_done"),
      setIn: many(some("follow_ups_set")),
      doneIn: many(some("follow_ups_done")),
      notDoneIn: many((row) => number(row, "follow_ups_done") < number(row, "follow_ups_set")),
      answers: {
        satisfied: sum("answers_satisfied"),
        notYet: sum("answers_not_yet"),
        none: sum("answers_none"),
      },
      answersIn: {
        any: many((row) => ["satisfied", "not_yet", "none"].some((one) => number(row, `answers_${one}`) > 0)),
        satisfied: many(some("answers_satisfied")),
        notYet: many(some("answers_not_yet")),
        none: many(some("answers_none")),
      },
    },
    causes: {
      said: Object.fromEntries(words("cause", () => true).map((id) => [id, many(has("cause", id))])),
      unsaid: many(has("cause", "")),
    },
    factors: {
      ...Object.fromEntries(
        ["listen", "acknowledge", "agree", "act"].map((id) => [
          `skipped ${id}`,
          split(no(listed("stages", id))),
        ]),
      ),
      "late promise": split((row) => number(row, "promises_late") > 0),
      "followed up": split(
        (row) =>
          number(row, "follow_ups_set") > 0 &&
          number(row, "follow_ups_done") >= number(row, "follow_ups_set"),
      ),
      extra: split(no(has("extra", ""))),
      ...Object.fromEntries(
        words("remedies", over).map((id) => [`remedy ${id}`, split(listed("remedies", id))]),
      ),
    },
    paradox: {
      delight: { some: many(delight, recovered), of: many(delight, over) },
      restore: { some: many(no(delight), recovered), of: many(no(delight), over) },
      conditions: Object.fromEntries(
        CONDITIONS.map((id) => [
          id,
          Object.fromEntries(
            ["for", "against", "unknown"].map((side) => [
              side,
              {
                some: many(has(`condition_${id}`, side), recovered),
                of: many(has(`condition_${id}`, side), over),
              },
            ]),
          ),
        ]),
      ),
    },
    failures: Object.fromEntries(
      [...FAILURES, "none"]
        .filter((id) => many(has("failure", id)))
        .map((id) => [
          id,
          {
            cases: many(has("failure", id)),
            ends: endsOf(has("failure", id)),
            cooler: many(has("failure", id), cooler),
          },
        ]),
    ),
  };
}
