/** The shipped weights are what training gives, byte for byte. Needs the data sets, which others own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { heldOut } from "../../scripts/training/held-out";

const DATA = "../shared/data";
const MADE = ["lib/reading/model/weights.ts", "docs/model-card.md"];

describe("training", () => {
  test("gives the shipped bytes again", { timeout: 900_000 }, ({ skip }) => {
    skip(!existsSync(DATA), `the training data, which is not part of the project, is not at ${DATA}`);
    const out = mkdtempSync(join(tmpdir(), "amends-train-"));
    for (const path of MADE) mkdirSync(dirname(join(out, path)), { recursive: true });
    const run = spawnSync("node", ["scripts/run.mjs", "training/train", `--out=${out}`], {
      encoding: "utf8",
    });
    expect(run.status, run.stderr).toBe(0);
    for (const path of MADE) expect(readFileSync(join(out, path), "utf8")).toBe(readFileSync(path, "utf8"));
  });

  test("without its data says what is missing and what to do", { timeout: 60_000 }, () => {
    const run = spawnSync("node", ["scripts/run.mjs", "training/train", "--data=nowhere"], {
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("The training data is not at nowhere");
    expect(run.stderr).toContain("--data=FOLDER");
  });

  test("an item keeps its side, whatever else is added", () => {
    expect(heldOut("third week, still nothing")).toBe(heldOut("third week, still nothing"));
    const share =
      Array.from({ length: 5000 }, (_, at) => heldOut(`message ${at}`)).filter(Boolean).length / 5000;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
  });
});
