// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Insights } from "@/components/desk/insights/Insights";
import type { InsightsProps } from "@/components/desk/insights/props";
import { insightsOf } from "@/lib/insights/figures";
import { EMPTY, entered } from "@/lib/insights/ledger";
import { addressOf, filterIn, matching } from "@/lib/log/filter";
import type { Recovery } from "@/lib/model";
import { button, named, press, render, write } from "../components/page";
import { DAY, manyCases, START } from "./logs";

const PERIOD = { before: START - 10 * DAY, from: START + 40 * DAY, to: START + 101 * DAY };

function propsOf(rows: Recovery[], change: Partial<InsightsProps> = {}): InsightsProps {
  return {
    insights: insightsOf(entered(EMPTY, new Set(), rows), PERIOD),
    lost: false,
    choice: { kind: "all" },
    waiting: false,
    nameOf: (id) => (id === "cause.0" ? "The carrier was late" : id),
    hrefOf: addressOf,
    on: { choose: vi.fn(), retry: vi.fn(), print: vi.fn() },
    ...change,
  };
}

/** Without the tables' toggles pressed, as the page opens. */
const text = () => document.body.textContent ?? "";
const table = (caption: string) => named<HTMLTableElement>("table", caption);
const cells = (of: HTMLTableElement) =>
  [...of.rows].map((row) => [...row.cells].map((cell) => cell.textContent));

/** A number's cases by its own word: what it says, or where it says something else of them, its title. */
const casesOf = (link: HTMLAnchorElement) =>
  Number.parseInt((link.title || link.textContent!).replaceAll(",", ""), 10);

describe("every number", () => {
  test.each([0, 1, 12, 400])("leads to just as many cases of the log, of %i", async (count) => {
    const rows = manyCases(count);
    await render(<Insights {...propsOf(rows)} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a.count")];
    if (count === 400) expect(links.length).toBeGreaterThan(250);
    const wrong = links
      .map((link) => [link.outerHTML, casesOf(link), link.getAttribute("href")!] as const)
      .filter(([, said, href]) => rows.filter(matching(filterIn(href))).length !== said)
      .map(([html]) => html);
    expect(wrong).toEqual([]);
  });

  test("can be pressed, in the answers and in every table, but for what is reckoned from two others", async () => {
    await render(<Insights {...propsOf(manyCases(400))} />);
    const reckoned = ["Together", "Difference", "Against the period before"];
    const tables = [...document.querySelectorAll<HTMLTableElement>("table")];
    const dead = tables.flatMap((of) =>
      [...of.rows].slice(1).flatMap((row) =>
        [...row.cells].slice(1).filter((cell, at) => {
          const column = of.rows[0]!.cells[at + 1]!.textContent!;
          const rest = [...cell.childNodes].filter(({ nodeName }) => nodeName === "#text");
          return !reckoned.includes(column) && rest.some(({ textContent }) => /\d/.test(textContent!));
        }),
      ),
    );
    expect(dead.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const figures = [...document.querySelectorAll(".answer-figure")];
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(figure.querySelectorAll("a")).toHaveLength(2);
  });

  test("keeps to the period that is shown, or to the one before, or counts the whole log", async () => {
    await render(<Insights {...propsOf(manyCases(100))} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
    expect(links.length).toBeGreaterThan(0);
    const whole = links.filter((link) => link.getAttribute("href") === "#log");
    expect(whole.map((link) => link.textContent)).toEqual(["100"]);
    for (const link of links.filter((one) => !whole.includes(one))) {
      const { from, to } = filterIn(link.getAttribute("href")!);
      const isBefore = to === PERIOD.from;
      expect(from).toBeGreaterThanOrEqual(isBefore ? PERIOD.before : PERIOD.from);
      expect(to).toBeLessThanOrEqual(PERIOD.to);
    }
  });
});

describe("every drawing", () => {
  test("has its numbers in a table for those who listen, and for all at a press", async () => {
    await render(<Insights {...propsOf(manyCases(400))} />);
    const drawings = [...document.querySelectorAll(".drawing")];
    expect(drawings).toHaveLength(6);
    for (const drawing of drawings) {
      expect(drawing.getAttribute("aria-hidden")).toBe("true");
      const section = drawing.closest("section")!;
      expect(section.querySelector(".numbers.unseen table tbody tr")).not.toBeNull();
      await press(section.querySelector<HTMLButtonElement>("button[aria-pressed=false]")!);
      expect(section.querySelector(".drawing")).toBeNull();
      expect(section.querySelector(".numbers:not(.unseen) table")).not.toBeNull();
    }
  });

  test("says how it is counted", async () => {
    await render(<Insights {...propsOf(manyCases(50))} />);
    const sections = [...document.querySelectorAll(".insight")];
    expect(sections).toHaveLength(8);
    for (const section of sections) expect(section.textContent).toMatch(/How it is counted: .{40}/);
  });

  test("calls a cause as the playbook does", async () => {
    await render(<Insights {...propsOf(manyCases(400))} />);
    expect(cells(table("Causes, the commonest first")).map(([name]) => name)).toContain(
      "The carrier was late",
    );
  });
});

describe("a log that says little", () => {
  test("of one case has counts, no shares, and says that it is too few", async () => {
    const [row] = manyCases(1);
    const one: Recovery = {
      ...row!,
      made: PERIOD.from,
      outcome: "restored",
      times: { complaint: PERIOD.from, firstAnswer: PERIOD.from + 90 * 60_000, closed: PERIOD.to },
    };
    await render(<Insights {...propsOf([one])} />);
    expect(text()).toContain("1 of 1 finished cases were put right, or better");
    expect(cells(table("Waiting times"))[1]).toEqual([
      "To the first answer",
      "1 h 30 min",
      "too few to say",
      "1",
      "–",
    ]);
    expect(text()).toContain("too few to say: it takes 20 cases on each side");
    const shares = cells(table("Cases that ended more than satisfied, by condition")).map(
      ([, , , said]) => said,
    );
    expect(new Set(shares.slice(1))).toEqual(new Set(["too few to say"]));
  });

  test("with nothing in it says how it fills", async () => {
    await render(<Insights {...propsOf([])} />);
    expect(text()).toContain("The log is empty.");
    expect(document.querySelector("svg.patterns, table, .period")).toBeNull();
  });

  test("with nothing in these days offers other days", async () => {
    const rows = manyCases(30).map((row) => ({ ...row, made: START - 300 * DAY }));
    await render(<Insights {...propsOf(rows)} />);
    expect(text()).toContain("Choose a longer period.");
    expect(named("fieldset", "Period")).toBeTruthy();
  });
});

describe("while there is no answer", () => {
  test("it says that it is on its way", async () => {
    await render(<Insights {...propsOf([], { insights: undefined })} />);
    expect(text()).toBe("Adding up your recovery log…");
  });

  test("that will come, it can be asked for again", async () => {
    const props = propsOf([], { insights: undefined, lost: true });
    await render(<Insights {...props} />);
    await press(button("Try again"));
    expect(props.on.retry).toHaveBeenCalledOnce();
  });

  test("to a newer question, the older one stays and is marked as old", async () => {
    await render(<Insights {...propsOf(manyCases(30), { waiting: true, lost: true })} />);
    expect(document.querySelector("[aria-busy=true] .answers")).not.toBeNull();
    expect(named("[role=alert]", "may be out of date")).toBeTruthy();
  });
});

describe("the period", () => {
  test("is chosen by its length", async () => {
    const props = propsOf(manyCases(30));
    await render(<Insights {...props} />);
    await press(document.querySelector<HTMLInputElement>('.period input[value="30"]')!);
    expect(props.on.choose).toHaveBeenCalledWith({ kind: "days", days: 30 });
  });

  test("of own days begins with the days that are shown, and is asked for once it is one", async () => {
    const own = { kind: "own" as const, first: "2026-02-10", last: "2026-03-01" };
    const props = propsOf(manyCases(30), { choice: own });
    await render(<Insights {...props} />);
    const [first] = document.querySelectorAll<HTMLInputElement>("input[type=date]");
    await write(first!, "2026-03-05");
    expect(props.on.choose).not.toHaveBeenCalled();
    expect(named("[role=alert]", "The first day is after the last.")).toBeTruthy();
    await write(first!, "2026-02-01");
    expect(props.on.choose).toHaveBeenCalledWith({ ...own, first: "2026-02-01" });
  });
});

test("the report goes to the printer", async () => {
  const props = propsOf(manyCases(30));
  await render(<Insights {...props} />);
  await press(button("Print"));
  expect(props.on.print).toHaveBeenCalledOnce();
});
