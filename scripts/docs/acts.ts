/** docs/acts.md: what Amends recognises in an agent's words. */
import { ACTS } from "../../lib/acts/act.ts";
import { acts } from "../../lib/acts/all.ts";
import { table } from "./markdown.ts";

export function actsPage(): string {
  const rows = ACTS.map((id) => {
    const { about, examples } = acts.get(id)!;
    return [`\`${id}\``, about, examples.yes[0]!, examples.no[0]!];
  });
  return `# What an agent's message does

The fourteen acts that the coach, the steps of the method and \`npm run -s coach\` recognise. Each is a file in
\`lib/acts/kinds\`. The definitions are our own, after what the sources of the [coach's rules](coach.md) count.

${table(["act", "is in a message that …", "such as", "not in"], rows)}
`;
}
