/** docs/helpdesks.md and the README's table: which helpdesks Amends reads, and how well that is known. */
import { readdirSync, readFileSync } from "node:fs";
import { helpdesks } from "../../lib/helpdesks/all.ts";
import type { Helpdesk } from "../../lib/helpdesks/helpdesk.ts";
import { table } from "./markdown.ts";
import { withPart } from "./part.ts";

const STATES: Record<Helpdesk["evidence"]["status"], string> = {
  "live-tested": "**tried live**",
  "modelled on public evidence": "modelled on public evidence",
  thin: "thin: reply box and phrases only",
};

const rank = ({ evidence }: Helpdesk) => Object.keys(STATES).indexOf(evidence.status);

/** Best known first. */
const known = Object.entries(helpdesks).sort(
  ([, one], [, other]) => rank(one) - rank(other) || one.name.localeCompare(other.name, "en"),
);

function pagesOf(id: string): number {
  const folder = readdirSync("tests/pages").includes(id) ? readdirSync(`tests/pages/${id}`) : [];
  return folder.filter((file) => file.endsWith(".html")).length;
}

function whereOf({ addresses }: Helpdesk): string {
  if (!addresses.match.length) return "your own address";
  const places = addresses.match.map((match) => `\`${match.replace(/^[^/]*\/\/|\/\*$/g, "")}\``);
  return `${places.join(", ")}${addresses.byClick ? " (asked for by your click)" : ""}`;
}

/** One line a helpdesk, with the number of saved pages that hold it to its contract. */
export function helpdeskTable(): string {
  const rows = known.map(([id, helpdesk]) => [
    helpdesk.name,
    STATES[helpdesk.evidence.status],
    whereOf(helpdesk),
    String(pagesOf(id)),
  ]);
  return table(["helpdesk", "state", "where", "saved pages"], rows);
}

export function helpdesksPage(): string {
  const rows = known.map(([id, { name, evidence, recipe }]) => [
    name,
    `\`${id}\``,
    recipe ? "recipe" : "code",
    evidence.status,
    String(pagesOf(id)),
    evidence.source,
  ]);
  return `# The helpdesks

${known.length} helpdesks, each a file in \`lib/helpdesks\`. Most are read by a recipe: data that says where things stand in the
page (\`lib/helpdesks/recipe.ts\` has the grammar). Each is held to its saved pages in \`tests/pages\`: without any one of
its hooks a ticket is read right or not at all.

${table(["helpdesk", "id", "read by", "evidence", "saved pages", "where its hooks come from"], rows)}
`;
}

/** The README with its table written anew. */
export function readme(): string {
  return withPart(readFileSync("README.md", "utf8"), "helpdesks", "npm run docs", helpdeskTable());
}
