/** docs/phrases.md: every phrase, by stage and pack. */
import type { Phrase, StageId } from "../../lib/model.ts";
import { packs, phrases } from "../../lib/phrases/all.ts";
import { sources } from "../../lib/phrases/sources.ts";
import { table } from "./markdown.ts";

const STAGES: Record<StageId, string> = {
  listen: "Make time to listen",
  acknowledge: "Acknowledge and apologise",
  agree: "Meeting of minds",
  act: "Act and follow up",
};

export function phrasesPage(): string {
  const parts = (Object.keys(STAGES) as StageId[]).map((stage) => {
    const rows = Object.values(packs)
      .flat()
      .filter((phrase) => phrase.stage === stage)
      .map((phrase) => [`\`${phrase.id}\``, phrase.text, fitsOf(phrase), phrase.source]);
    return `## ${STAGES[stage]} (${rows.length})\n\n${table(["phrase", "words", "fits", "source"], rows)}`;
  });
  const found = Object.entries(sources).map(([name, what]) => [name, what]);
  return `# The phrases

${phrases.length} phrases, each in a pack of \`lib/phrases/packs\`. Words in braces are blanks, filled from the ticket where it says
them. All words are our own; a source is the finding or the practice that a phrase follows.

${parts.join("\n\n")}

## Sources

${table(["source", "what it found or teaches"], found)}
`;
}

/** "late; angry to furious; again": what an absent key leaves open is not said. */
function fitsOf({ fits }: Phrase): string {
  return Object.entries(fits)
    .map(([key, value]) => {
      if (key === "temperature") return `heat ${(value as number[]).join(" to ")}`;
      if (Array.isArray(value)) return value.join(", ");
      return value === true ? key : `not ${key}`;
    })
    .join("; ");
}
