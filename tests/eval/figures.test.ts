import { expect, test } from "vitest";
import type { Feeling, Reading } from "../../lib/model";
import { FIGURES } from "../../scripts/eval/figures";
import type { JudgedItem } from "../../scripts/eval/judged";
import { Item } from "../../scripts/eval/labels";
import { measure } from "../../scripts/eval/measure";
import { table } from "../../scripts/eval/table";

const NONE: Record<Feeling, number> = {
  anger: 0,
  disappointment: 0,
  frustration: 0,
  anxiety_urgency: 0,
  confusion: 0,
  gratitude: 0,
};

function judged(labels: object, said: Partial<Reading>, peer: number): JudgedItem {
  const reading = { score: said.temperature ?? 0, temperature: 0, feelings: NONE, threats: [], failures: [] };
  const rest = { repeat: false, severity: 0, outcome: "neutral_open", asks: [], signals: [] };
  return {
    truth: Item.parse({ text: "", ...labels }),
    reading: { ...reading, ...rest, ...said } as Reading,
    peers: [peer, -peer, 0],
    rests: said.temperature === 2,
  };
}

/** Two calm messages, one of which is misread, and two upset ones, one of which is missed. */
const ROWS = [
  judged({ upset: 0 }, { temperature: 0 }, -1),
  judged({ upset: 0 }, { temperature: 2, failures: ["delay_late"] }, 0),
  judged(
    { upset: 3, failures: ["delay_late", "no_response"], emotions: ["anger"], threats: ["churn_threat"] },
    { temperature: 3, failures: ["no_response"], feelings: { ...NONE, anger: 0.5, confusion: 0.4 } },
    1,
  ),
  judged(
    { upset: 1, failures: ["outage_bug"], asks: ["fix"], outcome: "unhappy", repeat: true },
    { temperature: 0, failures: ["outage_bug", "delay_late"], asks: ["fix", "refund"] },
    2,
  ),
];

const measured = measure("four messages", ROWS, FIGURES);
const value = (figure: string, by = "Amends") =>
  measured.figures.find((one) => one.figure === figure && one.by === by);

test("each figure is the share, the agreement or the F1 that its name says", () => {
  // Of the four pairs of a calm and an upset message: above, above; equal, below.
  expect(value("AUC, annoyed or more")).toMatchObject({ n: 4, value: 2.5 / 4 });
  expect(value("AUC, annoyed or more", "vader-sentiment")?.value).toBe(1);
  expect(value("AUC, annoyed or more", "sentiment")?.value).toBe(0);
  expect(value("AUC, annoyed or more", "wink-sentiment")?.value).toBe(0.5);
  expect(value("  its lead over the best peer")?.value).toBe(2.5 / 4 - 1);
  expect(value("Macro-F1, calm or not")?.value).toBe(0.5);
  expect(value("Macro-F1, calm or not", "vader-sentiment")?.value).toBe(1);
  expect(value("Within one level")?.value).toBe(3 / 4);
  expect(value("Calm, but read as angry")).toMatchObject({ n: 2, value: 1 / 2 });
  expect(value("Main failure right, where one is")).toMatchObject({ n: 2, value: 1 / 2 });
  expect(value("Failures, micro-F1")?.value).toBe((2 * 2) / (4 + 3));
  expect(value("Feelings, micro-F1")?.value).toBe(1);
  expect(value("Threats, recall")?.value).toBe(0);
  expect(value("Threats, precision")?.value).toBeNaN();
  expect(value("Asks, micro-F1")?.value).toBe(2 / 3);
  expect(value("Repeat, F1")?.value).toBe(0);
  expect(value("Upset rests on its 3 strongest words")).toMatchObject({ n: 2, value: 1 / 2 });
});

test("the table has a line for each figure, and says where there is nothing to count", () => {
  const lines = table(measured).split("\n");
  expect(lines[0]).toBe("four messages");
  expect(lines).toHaveLength(2 + FIGURES.length);
  expect(lines.find((line) => line.startsWith("Threats, precision"))).toMatch(/ 4 +none$/);
  expect(lines.find((line) => line.startsWith("Within one level"))).toMatch(/ 4 +\.750 \(.* to .*\)$/);
});

test("labels that nobody defined are refused", () => {
  expect(Item.safeParse({ text: "a", upset: 1, failures: ["late"] }).success).toBe(false);
  expect(Item.safeParse({ text: "a", upset: 4 }).success).toBe(false);
  expect(Item.parse({ text: "a", upset: 1 })).toMatchObject({ failures: [], repeat: false, severity: 0 });
});
