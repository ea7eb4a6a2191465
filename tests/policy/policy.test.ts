import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FOLLOW_UP_RULES, HOURS, SETTINGS } from "../../lib/model";
import { policyFile } from "../../lib/policy/file";
import { locksOf, underPolicy } from "../../lib/policy/locks";
import { parsePolicy } from "../../lib/policy/policy";
import schema from "../../public/policy-schema.json";
import { FULL } from "../playbook/files";

const WHOLE = {
  playbook: JSON.stringify(FULL),
  settings: {
    hours: { ...HOURS, zone: "Europe/Lisbon" },
    followUps: { ...FOLLOW_UP_RULES, quiet: { from: 20, to: 8 } },
    rulesOff: ["too-long"],
  },
  hosts: ["https://desk.harbour.example"],
  log: false,
  retention: 30,
};
const problemsOf = (raw: unknown) =>
  (parsePolicy(raw).problems ?? []).map(({ path, why }) => `${path}: ${why}`);

describe("a policy", () => {
  test("gives its playbook as text or as it is", () => {
    expect(parsePolicy(WHOLE).policy).toEqual({ ...WHOLE, playbook: FULL });
    expect(parsePolicy({ playbook: FULL }).policy).toEqual({ playbook: FULL });
    expect(parsePolicy({}).policy).toEqual({});
  });

  test.each<[string, unknown, RegExp]>([
    [
      "a place in the playbook",
      { playbook: { ...FULL, limits: { percent: 500 } } },
      /^playbook\.limits\.percent: 0 to 150/,
    ],
    ["a playbook that breaks off", { playbook: '{"app":' }, /^playbook.*: not JSON/],
    ["an hour that no day has", { settings: { hours: { morning: 25 } } }, /^settings\.hours\.morning: /],
    ["a setting that nobody knows", { settings: { colour: "red" } }, /^settings: not known here: colour/],
    ["a site with a path", { hosts: ["https://a.example/desk"] }, /^hosts\[0\]: a site/],
    ["words for a switch", { log: "off" }, /^log: must be true or false/],
    ["days that never end", { retention: 0 }, /^retention: 1 to 3650/],
    ["no policy at all", 5, /^policy: must be an object/],
  ])("is refused with its place: %s", (_, raw, problem) => {
    expect(problemsOf(raw)).toEqual([expect.stringMatching(problem)]);
  });

  test("names every wrong place, in the playbook and beside it", () => {
    expect(problemsOf({ log: 1, playbook: { ...FULL, name: "" } })).toEqual([
      expect.stringMatching(/^log: /),
      expect.stringMatching(/^playbook\.name: /),
    ]);
  });
});

describe("what a policy names", () => {
  test("holds over the agent's own and is locked; the rest is the agent's", () => {
    const own = { ...SETTINGS, hours: { ...HOURS, morning: 6 }, rulesOff: ["shouting"] };
    const policy = { settings: { followUps: { afterFix: 4 } }, retention: 30 };
    expect(underPolicy(own, policy)).toEqual({
      ...own,
      followUps: { ...FOLLOW_UP_RULES, afterFix: 4, keep: 30 },
      log: { ...SETTINGS.log, keep: 30 },
    });
    expect([...locksOf(policy)].sort()).toEqual(["followUps", "retention"]);
  });

  test("can be that the log is off", () => {
    expect(underPolicy(SETTINGS, { log: false }).log.on).toBe(false);
    expect([...locksOf({ log: false })]).toEqual(["log"]);
  });

  test("is nothing where there is none", () => {
    expect(underPolicy(SETTINGS, {})).toEqual(SETTINGS);
    expect(locksOf({}).size).toBe(0);
  });
});

describe("the browser's schema", () => {
  type Node = { type: string; properties?: Record<string, Node>; items?: Node };
  const keysOf = (node: Node, path = ""): string[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, one]) => [
      path + key,
      ...keysOf(one, `${path}${key}.`),
    ]);
  const keysIn = (value: unknown, path = ""): string[] =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? []
      : Object.entries(value).flatMap(([key, one]) => [path + key, ...keysIn(one, `${path}${key}.`)]);

  test("knows every part of a policy and no other", () => {
    expect(keysOf(schema).sort()).toEqual(keysIn(WHOLE).sort());
  });

  test("keeps to what Chrome reads: one type for each value, and nothing beside it at the top", () => {
    const nodes = (node: Node): Node[] => [
      node,
      ...Object.values(node.properties ?? {}).flatMap(nodes),
      ...(node.items ? nodes(node.items) : []),
    ];
    for (const { type } of nodes(schema))
      expect(type).toMatch(/^(object|array|string|integer|number|boolean)$/);
    expect(Object.keys(schema).sort()).toEqual(["properties", "type"]);
  });
});

test("a policy file holds the playbook in the browser's own form, and is read as that playbook", () => {
  const chromium = JSON.parse(policyFile(FULL, "abcdefghijklmnopabcdefghijklmnop", "chromium").text);
  const values = chromium["3rdparty"].extensions.abcdefghijklmnopabcdefghijklmnop;
  expect(parsePolicy(values).policy).toEqual({ playbook: FULL });
  const firefox = policyFile(FULL, "amends@amends.example", "firefox");
  expect(firefox.name).toBe("amends@amends.example.json");
  expect(JSON.parse(firefox.text)).toMatchObject({ name: "amends@amends.example", type: "storage" });
  expect(parsePolicy(JSON.parse(firefox.text).data).policy).toEqual({ playbook: FULL });
});

test("the examples for administrators are policies that hold", () => {
  const page = readFileSync("docs/admin.md", "utf8");
  const examples = [...page.matchAll(/```json\n([^`]{1,8000})```/g)].map(([, json]) => JSON.parse(json!));
  const values = examples.flatMap((one) => [
    ...Object.values(
      (one["3rdparty"] ?? one.policies?.["3rdparty"])?.extensions ??
        one.policies?.["3rdparty"].Extensions ??
        {},
    ),
    ...(one.data ? [one.data] : []),
  ]);
  expect(values.length).toBeGreaterThanOrEqual(3);
  for (const value of values) expect(problemsOf(value)).toEqual([]);
});
