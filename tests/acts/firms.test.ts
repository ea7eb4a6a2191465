/** What agents write of causes, rules and amends, and near misses: three rounds, each written before it was measured. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ActId } from "../../lib/acts/act";
import { actsOf } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

const WANTED: ActId[] = ["excuse", "blame_or_policy", "offers_remedy_or_options"];

const said: { text: string; acts: ActId[] }[] = readFileSync("tests/acts/firms.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const nameOf = ({ text, acts }: (typeof said)[number]) =>
  [text, acts.join(" and ") || "none of them"] as const;

describe("of an excuse, a blame and an offer", () => {
  test.each(said.map((one) => [...nameOf(one), one.acts] as const))("%s: %s", (text, _, acts) => {
    const done = actsOf(agentMessage(text));
    expect(WANTED.filter((act) => done.get(act)?.length)).toEqual(acts);
  });
});

test("a link makes guidance of what would be a rule by itself", () => {
  const blames = (text: string) => (actsOf(agentMessage(text)).get("blame_or_policy")?.length ?? 0) > 0;
  const rule = "Streaming in this quality requires a subscription of at least 20 Mbps";
  expect(blames(`${rule}.`)).toBe(true);
  expect(blames(`${rule}, more here: https://example.com/speed`)).toBe(false);
});
