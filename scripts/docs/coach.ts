/** docs/coach.md: every rule that looks at a draft. */
import { rules } from "../../lib/coach/all.ts";
import { table } from "./markdown.ts";

export function coachPage(): string {
  const rows = [...rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { about, severity, source, examples }]) => [
      `\`${id}\``,
      about,
      severity,
      source,
      examples.flagged[0]!.shown ?? examples.flagged[0]!.draft,
      examples.fine[0]!.draft,
    ]);
  return `# What the coach looks for

${rows.length} rules, each a file in \`lib/coach/rules\`. A rule never blocks: a finding can be kept, and a rule switched off in
the settings. *warn* is what a customer will surely mind, *note* what deserves a second look.

${table(["rule", "looks for", "weight", "source", "speaks on", "silent on"], rows)}
`;
}
