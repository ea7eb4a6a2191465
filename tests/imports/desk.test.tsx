// @vitest-environment happy-dom
import { act } from "react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { BringIn } from "@/components/desk/imports/BringIn";
import { useImports } from "@/components/hooks/use-imports";
import { ask } from "@/lib/ask";
import type { OwnPhrase } from "@/lib/model";
import { button, named, press, render, write } from "../components/page";
import { bytesOf } from "./examples";

vi.mock("@/lib/ask", () => ({ ask: vi.fn() }));

const OWN: OwnPhrase[] = [
  { id: "own.a", text: "Hello {name}, thank you for writing.", tags: [], order: 3, made: 1 },
];
const asked = () => vi.mocked(ask).mock.calls.map(([request]) => request);

function Section() {
  return <BringIn imports={useImports(OWN)} />;
}

async function bring(text: string): Promise<void> {
  await render(<Section />);
  await write(document.querySelector("textarea")!, text);
  await press(button("Look through it"));
  await settled();
}
/** Nothing is under way any more. The first file fetches what reads files. */
async function settled(): Promise<void> {
  const isOver = async () => {
    await act(async () => {});
    expect(document.querySelector("progress")).toBeNull();
  };
  await vi.waitFor(isOver, { timeout: 20_000 });
}

const pasted = (file: string) => new TextDecoder().decode(bytesOf(file));
const rows = () =>
  [...document.querySelectorAll(".bring-line > div > .phrase-text")].map((row) =>
    row.textContent?.replaceAll("blank: ", ""),
  );

// Fetched before, since what comes later than React's own turn is reported by it.
beforeAll(
  () =>
    Promise.all([
      import("@/lib/imports/read"),
      import("@/lib/imports/bring"),
      import("@/lib/imports/coached"),
    ]),
  30_000,
);

beforeEach(() => {
  vi.mocked(ask).mockReset();
});

describe("bringing phrases in", { timeout: 30_000 }, () => {
  test("a file is looked through before anything is kept", async () => {
    await bring(pasted("zendesk.csv"));
    expect(document.body.textContent).toContain("Zendesk macros, 2 phrases");
    expect(rows()).toEqual([
      "Hi first name, your refund is on its way.",
      "Hello first name, thank you for writing.",
    ]);
    expect(document.body.textContent).toContain("You have it already.");
    expect(document.body.textContent).toContain("Sets “status” to “solved”");
    expect(asked()).toEqual([]);
  });

  test("what is chosen comes in behind the agent's own, and is taken back", async () => {
    await bring(pasted("zendesk.csv"));
    vi.mocked(ask).mockResolvedValue(undefined as never);
    await press(button("Bring in 1 phrase"));
    await settled();
    const [request] = asked() as [{ kind: string; phrases: OwnPhrase[] }];
    expect(request).toMatchObject({
      kind: "phrases.bring",
      phrases: [{ text: "Hi {name}, your refund is on its way.", tags: ["Refund", "Billing"], order: 4 }],
    });
    vi.mocked(ask).mockResolvedValue(0 as never);
    await press(button("Undo"));
    await settled();
    expect(asked()[1]).toEqual({ kind: "phrases.takeBack", phrases: request.phrases });
    expect(document.body.textContent).toContain("as they were before");
  });

  test("the better wording is taken line by line, or in all lines that share a habit", async () => {
    await bring(
      "title,text\nA,Sorry for any inconvenience.\nB,We apologise for any inconvenience.\nC,Your lamp left us at noon.",
    );
    expect(document.body.textContent).toContain("2 of your 3 replies");
    await press(button("Take the better wording in 2"));
    expect(rows().slice(0, 2)).toEqual([
      "Sorry for the trouble with your product or order.",
      "We apologise for the trouble with your product or order.",
    ]);
    await press(button("Back to the file’s words"));
    expect(rows()[0]).toBe("Sorry for any inconvenience.");
  });

  test("nothing chosen, nothing to bring", async () => {
    await bring(pasted("no-header.csv"));
    await press(button("Choose none"));
    expect(button("Bring in 0 phrases").disabled).toBe(true);
    await press(button("Choose all new ones"));
    await press(named("input[type=checkbox]", "Bring in Row 1"));
    expect(button("Bring in 1 phrase").disabled).toBe(false);
  });

  test("a broken file says where, and another one can be tried", async () => {
    await bring('[\n {"title": "A",}\n]');
    expect(document.querySelector("[role=alert]")?.textContent).toMatch(/^Line 2, column \d+: The JSON/);
    expect(button("Look through it")).toBeTruthy();
  });

  test("where the background keeps nothing, the agent is told, and their choice stays", async () => {
    await bring(pasted("no-header.csv"));
    vi.mocked(ask).mockRejectedValue(new Error("The disk is full."));
    await press(button("Bring in 2 phrases"));
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toBe("The disk is full.");
    expect(rows()).toHaveLength(2);
  });
});
