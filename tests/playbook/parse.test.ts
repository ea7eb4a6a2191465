/** A file from anywhere is right in all of its places, or each wrong one is named. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../lib/coach/check";
import { rulesWith } from "../../lib/coach/wordings";
import { makeGood } from "../../lib/making-good/make-good";
import type { OwnPhrase } from "../../lib/model";
import { search, suggest } from "../../lib/phrases/suggest";
import { rulesOff } from "../../lib/playbook/coaching";
import { differences } from "../../lib/playbook/difference";
import { holding } from "../../lib/playbook/hold";
import { parsePlaybook } from "../../lib/playbook/parse";
import { SHIPPED } from "../../lib/playbook/shipped";
import { read } from "../../lib/reading/read";
import { ticketOf } from "../reading/ticket";
import { changed, EMPTY, placesIn, put, REMOVE } from "./changes";
import { FULL } from "./files";

const problemsOf = (raw: unknown) =>
  (parsePlaybook(raw).problems ?? []).map(({ path, why }) => `${path}: ${why}`);
const set = (path: PropertyKey[], value: unknown) => put(FULL, path, value);

describe("what is wrong with a playbook is named with its place", () => {
  test.each<[string, unknown, RegExp]>([
    [
      "a wrong failure",
      set(["remedies", 1, "failures", 0], "late"),
      /^remedies\[1\]\.failures\[0\]: one of /,
    ],
    ["no text", set(["remedies", 0, "text"], ""), /^remedies\[0\]\.text: .*empty/],
    ["a sentence", set(["remedies", 0, "text"], "send it."), /^remedies\[0\]\.text: .*no full stop/],
    ["a capital", set(["remedies", 0, "text"], "Send it"), /^remedies\[0\]\.text: .*small letter/],
    ["an unknown blank", set(["extras", 0, "text"], "send {this}"), /^extras\[0\]\.text: blanks are/],
    ["a hidden character", set(["remedies", 0, "label"], "Send\u202E it"), /^remedies\[0\]\.label: one line/],
    ["a null character", set(["phrases", 0, "text"], "Sorry\u0000"), /^phrases\[0\]\.text: without unseen/],
    ["too much money", set(["limits", "percent"], 151), /^limits\.percent: .*150/],
    [
      "no currency",
      set(["limits", "amount", "currency"], "euro"),
      /^limits\.amount\.currency: three letters/,
    ],
    ["an id twice", set(["extras", 0, "id"], "loan-bike"), /^extras\[0\]\.id: .*already/],
    ["what nobody knows", set(["code"], "alert(1)"), /^playbook: not known here: code/],
    ["a missing part of a part", set(["limits", "percent"], REMOVE), /^limits\.percent: missing/],
    ["a step that is none", set(["phrases", 0, "stage"], "smile"), /^phrases\[0\]\.stage: one of /],
    [
      "temperatures the wrong way",
      set(["phrases", 0, "fits", "temperature"], [3, 1]),
      /^phrases\[0\]\.fits\.temperature: the lower/,
    ],
    ["half a day", set(["followUps", 0, "after"], 0.5), /^followUps\[0\]\.after: a whole number/],
    [
      "a site with a path",
      set(["helpdesks", 0, "site"], "https://a.example/x"),
      /^helpdesks\[0\]\.site: a site/,
    ],
    ["a script as a site", set(["helpdesks", 0, "site"], "javascript:1"), /^helpdesks\[0\]\.site: a site/],
    ["a wording without words", set(["wordings", 0, "words"], []), /^wordings\[0\]\.words: at least one/],
    ["a scenario without an end", set(["scenarios", 0, "won"], REMOVE), /^scenarios\[0\]\.won: missing/],
    ["another app", set(["app"], "Other"), /^app: .*no playbook of Amends/],
    ["a later version", set(["version"], 2), /^version: .*reads no other/],
    ["no name", set(["name"], REMOVE), /^name: missing/],
    ["a list", [], /^playbook: must be an object/],
    ["nothing", null, /^playbook: must be an object/],
    ["no JSON", '{"app": "Amends",', /not JSON/],
    ["a megabyte", JSON.stringify({ ...EMPTY, name: "x".repeat(1_000_001) }), /^playbook: larger/],
    [
      "a key that changes objects",
      JSON.parse('{"app":"Amends","__proto__":{"admin":true}}'),
      /^playbook: not known here: __proto__/,
    ],
    ["such a key deep inside", set(["limits", "constructor"], {}), /^limits: not known here: constructor/],
    ["a deep nest", set(["name"], JSON.parse("[".repeat(400) + "]".repeat(400))), /^name.*: nested more/],
  ])("%s", (_, raw, problem) => {
    expect(problemsOf(raw)).toEqual([expect.stringMatching(problem)]);
  });

  test("all wrong places at once, twenty at most", () => {
    const raw = changed((playbook) =>
      Object.assign(playbook, { causes: Array.from({ length: 60 }, () => ({})) }),
    );
    expect(problemsOf(raw)).toHaveLength(20);
  });
});

const ticket = ticketOf("customer: My bike arrived with broken brakes. I am disappointed.");
const reading = read(ticket);
const OWN: OwnPhrase = { id: "own.1", text: "Ride on, {name}!", tags: [], order: 1, made: 1 };
const DRAFT = "Your ticket is with us. Support case 5, {name}.";

/** Everything that a playbook has a say in, with it. */
function used(raw: unknown): "taken" | "refused" {
  const { playbook: team } = parsePlaybook(raw);
  if (!team) return "refused";
  const playbook = holding(team);
  const occasion = {
    ticket,
    reading,
    stage: "act" as const,
    mine: { own: [OWN], uses: [] },
    team: playbook.phrases,
  };
  suggest({ ...occasion, used: [] });
  const found = search("ride", { ...occasion, used: [] }).map(({ phrase }) => phrase);
  expect(found).toContain("own.1");
  makeGood({ ticket, reading, aim: "delight", draft: "", playbook, choice: {} });
  check(
    DRAFT,
    { ticket, reading },
    { off: rulesOff([], playbook.rules), rules: rulesWith(playbook.wordings) },
  );
  differences(SHIPPED, playbook);
  return "taken";
}

const HOSTILE = [
  null,
  true,
  -1,
  1e308,
  Number.NaN,
  "",
  " ",
  "<img src=x onerror=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{process.exit()}",
  "__proto__",
  "a".repeat(5000),
  "\u202Ereversed",
  "{".repeat(500),
  "(a+)+$",
  ".*",
  "{name}",
  [],
  {},
  [[]],
  { __proto__: null, toString: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  [null],
  REMOVE,
];

/** As words they are only words, so they are taken. */
const HOSTILE_WORDS = [
  "<b onmouseover=alert(1)>hi</b>",
  "send it {",
  "a {__proto__} b",
  "(x+x+)+y",
  "it's $& and $1",
];

test("five hundred mutated playbooks are taken or refused by their places, run nothing, and lose no phrase of the agent's", {
  timeout: 60_000,
}, () => {
  const places = placesIn(FULL);
  const worded = places.filter((path) =>
    /^(text|label|advice|better|what|why|title|trains)$/.test(String(path.at(-1))),
  );
  const anywhere = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...HOSTILE));
  const inWords = fc.tuple(fc.constantFrom(...worded), fc.constantFrom(...HOSTILE_WORDS));
  const seen = { taken: 0, refused: 0 };
  const alert = (globalThis as { alert?: unknown }).alert;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anywhere, inWords), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (mutations, asText) => {
        let raw: unknown = FULL;
        for (const [path, value] of mutations) {
          try {
            raw = put(raw, path, value);
          } catch {
            // The place went with the mutation before.
          }
        }
        if (raw === REMOVE) raw = undefined;
        const given = asText ? JSON.stringify(raw) : raw;
        const problems = parsePlaybook(given).problems ?? [];
        for (const { path, why } of problems) expect(path && why).toBeTruthy();
        const outcome = used(given);
        seen[outcome] += 1;
        expect(outcome === "refused").toBe(problems.length > 0);
      },
    ),
    { numRuns: 500 },
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect((globalThis as { alert?: unknown }).alert).toBe(alert);
  expect(seen.taken).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(100);
});

test("whatever comes in, there is a playbook or a problem", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      const { playbook, problems } = parsePlaybook(raw);
      expect(playbook ?? problems?.length).toBeTruthy();
    }),
  );
});
