import { describe, expect, test } from "vitest";
import { fileOf, type Source, sources } from "./sources";

/** What each part may import when it runs; types may come from anywhere below. First match counts. */
const PARTS: { part: RegExp; colour: string; mayImport: RegExp[] }[] = [
  { part: /^lib\/failures$/, colour: "contract", mayImport: [] },
  {
    part: /^lib\/model(\/|$)/,
    colour: "contract",
    mayImport: [/^zod$/, /^lib\/failures$/, /^lib\/model\//, /^lib\/helpdesks\/recipe$/],
  },
  { part: /^lib\/messages$/, colour: "contract", mayImport: [/^zod$/, /^lib\/model$/] },
  { part: /^lib\/(text|matches)$/, colour: "pure", mayImport: [] },
  {
    part: /^lib\/dates\//,
    colour: "pure",
    mayImport: [/^chrono-node$/, /^@date-fns\/tz$/, /^lib\/(text|matches|model\/settings)$/, /^lib\/dates\//],
  },
  { part: /^lib\/followups\/calendar$/, colour: "pure", mayImport: [/^ical-generator$/] },
  {
    part: /^lib\/followups\/(calls|kinds|life|moments|phrase|proposals|quiet|when|words|zone)$/,
    colour: "pure",
    mayImport: [
      /^lib\/(text|model|model\/settings)$/,
      /^lib\/(dates|phrases)\//,
      /^lib\/method\/(said|stages\/act)$/,
      /^lib\/followups\/(calls|kinds|when|words|zone)$/,
    ],
  },
  {
    part: /^lib\/reading\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text|failures)$/, /^lib\/reading\//],
  },
  { part: /^lib\/first-name$/, colour: "pure", mayImport: [/^lib\/text$/] },
  {
    part: /^lib\/acts\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text|matches)$/, /^lib\/acts\//, /^lib\/commitments\/find$/],
  },
  {
    part: /^lib\/method\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text|first-name)$/, /^lib\/(method|acts)\//],
  },
  {
    part: /^lib\/phrases\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text|first-name)$/, /^lib\/phrases\//, /^minisearch$/],
  },
  {
    part: /^lib\/playbook\//,
    colour: "pure",
    mayImport: [
      /^zod$/,
      /^lib\/(failures|model)$/,
      /^lib\/(helpdesks\/recipe|practice\/scenario)$/,
      /^lib\/playbook\//,
    ],
  },
  {
    part: /^lib\/policy\/(policy|locks|file)$/,
    colour: "pure",
    mayImport: [/^zod$/, /^lib\/model$/, /^lib\/(policy|playbook)\//],
  },
  { part: /^lib\/policy\/managed$/, colour: "platform", mayImport: [/^wxt$/, /^lib\/policy\/policy$/] },
  { part: /^lib\/practice\/scenario$/, colour: "contract", mayImport: [/^zod$/, /^lib\/failures$/] },
  {
    part: /^lib\/practice\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text)$/, /^lib\/(practice|acts|coach|method|reading)\//],
  },
  {
    part: /^lib\/making-good\//,
    colour: "pure",
    mayImport: [
      /^lib\/(model|text)$/,
      /^lib\/(making-good|acts|playbook)\//,
      /^lib\/phrases\/(fill|variety)$/,
    ],
  },
  {
    part: /^lib\/log\//,
    colour: "pure",
    mayImport: [
      /^lib\/(model|text)$/,
      /^lib\/(log|method)\//,
      /^lib\/reading\/(correct|read)$/,
      /^lib\/making-good\/extra$/,
      /^papaparse$/,
    ],
  },
  {
    part: /^lib\/insights\//,
    colour: "pure",
    mayImport: [/^lib\/failures$/, /^lib\/insights\//, /^lib\/log\/filter$/],
  },
  {
    part: /^lib\/coach\//,
    colour: "pure",
    mayImport: [/^lib\/(model|text|first-name)$/, /^lib\/(coach|acts)\//],
  },
  {
    part: /^lib\/imports\//,
    colour: "pure",
    mayImport: [/^zod$/, /^papaparse$/, /^lib\/model$/, /^lib\/(imports|coach|reading)\//],
  },
  {
    part: /^lib\/commitments\//,
    colour: "pure",
    mayImport: [/^lib\/(text|matches|model|model\/settings)$/, /^lib\/(commitments|dates)\//],
  },
  {
    part: /^lib\/teach\/(parse-recipe|taught-file)$/,
    colour: "contract",
    mayImport: [
      /^zod$/,
      /^lib\/model$/,
      /^lib\/helpdesks\/recipe$/,
      /^lib\/store\/(bounds|issue-words)$/,
      /^lib\/teach\/parse-recipe$/,
    ],
  },
  { part: /^lib\/teach\/bring$/, colour: "platform", mayImport: [/^wxt$/, /^lib\/sites$/] },
  // The picker: it comes into a page for a lesson alone.
  {
    part: /^lib\/teach\//,
    colour: "page",
    mayImport: [/^wxt$/, /^lib\/helpdesks\//, /^lib\/teach\/(outline|picker|words)$/],
  },
  {
    part: /^entrypoints\/teacher$/,
    colour: "entry",
    mayImport: [/^wxt$/, /^lib\/line$/, /^lib\/teach\/(outline|teacher)$/],
  },
  { part: /^lib\/dom$/, colour: "page", mayImport: [] },
  { part: /^lib\/helpdesks\/recipe$/, colour: "contract", mayImport: [/^zod$/] },
  { part: /^lib\/helpdesks\//, colour: "page", mayImport: [/^lib\/(text|dom)$/, /^lib\/helpdesks\//] },
  { part: /^lib\/editors\//, colour: "page", mayImport: [/^lib\/(text|dom)$/, /^lib\/editors\//] },
  // The content script's own: it mounts the dock and speaks with the background.
  {
    part: /^lib\/overlay\//,
    colour: "page",
    mayImport: [/^lib\/(dom|ask|line)$/, /^lib\/(overlay|helpdesks|editors)\//, /^wxt$/],
  },
  { part: /^lib\/clock$/, colour: "platform", mayImport: [] },
  { part: /^lib\/(ask|line)$/, colour: "platform", mayImport: [/^wxt$/, /^lib\/ask$/] },
  { part: /^lib\/settings$/, colour: "platform", mayImport: [/^wxt$/, /^lib\/model$/, /^lib\/policy\//] },
  {
    part: /^lib\/(answer|sites)$/,
    colour: "platform",
    mayImport: [/^wxt$/, /^lib\/messages$/, /^lib\/policy\/managed$/, /^lib\/store\/trouble$/],
  },
  {
    part: /^lib\/find-helpdesk$/,
    colour: "platform",
    mayImport: [/^wxt$/, /^lib\/store\/taught$/, /^lib\/helpdesks\/(all|walk\/address)$/],
  },
  {
    part: /^lib\/known-helpdesk$/,
    colour: "platform",
    mayImport: [/^wxt$/, /^lib\/(sites|store\/taught)$/, /^lib\/helpdesks\/(all|walk\/address)$/],
  },
  { part: /^lib\/welcome$/, colour: "platform", mayImport: [/^wxt$/, /^lib\/followups\/open-ticket$/] },
  {
    part: /^lib\/store\//,
    colour: "platform",
    mayImport: [
      /^wxt$/,
      /^dexie$/,
      /^zod$/,
      /^lib\/(model|settings|sites|followups\/life)$/,
      /^lib\/playbook\/(parse|team)$/,
      /^lib\/policy\/managed$/,
      /^lib\/log\/(case|filter|likely|seen|tally)$/,
      /^lib\/insights\/(figures|ledger)$/,
      /^lib\/store\//,
    ],
  },
  {
    part: /^lib\/followups\//,
    colour: "platform",
    mayImport: [/^wxt$/, /^lib\/(clock|settings)$/, /^lib\/followups\//, /^lib\/store\//],
  },
  {
    part: /^components\/hooks\//,
    colour: "hook",
    mayImport: [/^react$/, /^wxt$/, /^components\/hooks\//, /^lib\/(?!helpdesks|editors|overlay|store|dom)/],
  },
  {
    part: /^components\//,
    colour: "view",
    mayImport: [
      /^react$/,
      /^@tanstack\/react-virtual$/,
      /^@visx\/(group|pattern|scale|shape)$/,
      /^components\/(?!hooks)/,
      /^lib\/(model|text|followups\/(words|zone|kinds)|phrases\/fill)$/,
      /^lib\/playbook\/(stages|presets)$/,
      /^lib\/insights\/(answers|interval|period|say|shares)$/,
    ],
  },
  {
    part: /^entrypoints\/helpdesk\.content\//,
    colour: "entry",
    mayImport: [/^wxt$/, /^lib\/(line|helpdesks\/walk\/address)$/, /^lib\/overlay\//, /\.css$/],
  },
  {
    part: /^entrypoints\/background$/,
    colour: "entry",
    mayImport: [
      /^wxt$/,
      /^lib\/(find-helpdesk|known-helpdesk|welcome|answer|clock|settings|sites|messages)$/,
      /^lib\/policy\/managed$/,
      /^lib\/teach\/bring$/,
      /^lib\/(followups|store)\//,
    ],
  },
  {
    // The desk also lists the coach's rules, to switch them on and off.
    part: /^entrypoints\/desk\//,
    colour: "entry",
    mayImport: [/^react(-dom)?$/, /^components\//, /^entrypoints\/desk\//, /^lib\/coach\/all$/],
  },
  {
    part: /^entrypoints\//,
    colour: "entry",
    mayImport: [
      /^wxt$/,
      /^react(-dom)?$/,
      /^components\//,
      /^entrypoints\//,
      /^lib\/ask$/,
      /^lib\/(phrases\/all|followups\/moments)$/,
    ],
  },
];

const all = sources("lib", "components", "entrypoints");
const byPath = new Map(all.map((source) => [source.path, source]));
const partOf = (path: string) => PARTS.find(({ part }) => part.test(path.replace(/\.tsx?$/, "")));

describe("arrows between the modules", () => {
  test("every file belongs to a part", () => {
    expect(all.filter(({ path }) => !partOf(path)).map(({ path }) => path)).toEqual([]);
  });

  test("every import points where its part may look", () => {
    const wrong = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ typeOnly, name }) => !typeOnly && !name.endsWith(".css"))
        .filter(({ target }) => !partOf(path)?.mayImport.some((allowed) => allowed.test(target)))
        .map(({ name }) => `${path} must not import ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing that a helpdesk's page runs reaches React, zod or Dexie", () => {
    const reached = new Set<string>();
    const walk = (source: Source) => {
      if (reached.has(source.path)) return;
      reached.add(source.path);
      for (const { target, typeOnly, own } of source.imports) {
        if (typeOnly) continue;
        const file = own ? fileOf(target, byPath) : undefined;
        if (file) walk(file);
        else if (!own) reached.add(target);
      }
    };
    for (const source of all)
      if (/^(entrypoints\/helpdesk\.content|lib\/helpdesks(?!\/recipe\.ts)|lib\/editors)\//.test(source.path))
        walk(source);
    expect([...reached].filter((name) => !name.includes("/") || name.startsWith("@")).sort()).toEqual([
      "wxt",
    ]);
  });

  test("only the background opens the database", () => {
    const opening = all.filter(({ imports }) =>
      imports.some(({ target, typeOnly }) => !typeOnly && /^lib\/store\/database$/.test(target)),
    );
    expect(opening.map(({ path }) => path)).toEqual(["entrypoints/background.ts"]);
  });
});

describe("what no module does", () => {
  const offenders = (files: Source[], pattern: RegExp) =>
    files.flatMap(({ path, text }) =>
      text
        .split("\n")
        .filter((line) => pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

  test("no request leaves the machine, and no text becomes HTML or code", () => {
    const sinks =
      /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|\.innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(offenders(all, sinks)).toEqual([]);
  });

  test("a pure module has no page, no browser and no clock", () => {
    const pure = all.filter(({ path }) => partOf(path)?.colour === "pure");
    expect(pure.length).toBeGreaterThan(20);
    expect(
      offenders(pure, /\bdocument\.|\bwindow\.|\bbrowser\.|Date\.now\(|new Date\(\)|Math\.random/),
    ).toEqual([]);
  });

  test("page and hooks never poll", () => {
    const page = all.filter(({ path }) => partOf(path)?.colour === "page");
    expect(offenders(page, /setInterval/)).toEqual([]);
  });
});
