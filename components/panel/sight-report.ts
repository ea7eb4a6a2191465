/**
 * What Amends sees as plain text, for whoever is to help: hooks and numbers. No word of the ticket, no address
 * and no name but the product's gets in, because none is taken.
 */
import type { PageState, Reply, Seen, Sighting } from "@/lib/model";
import type { Sight } from "./props";
import { editorWords, FACTS, helpdeskWords, messageCounts, sorted } from "./sight";
import { list } from "./words";

const STATES: Record<PageState["state"], string> = {
  ticket: "read",
  unread: "not read",
  loading: "still loading",
  none: "none is open, as far as Amends sees",
};

export function sightReport(
  sight: Sight & { seen: Seen },
  page: PageState,
  reply: Reply | undefined,
): string {
  const { seen, version } = sight;
  const { found, missing, spare } = sorted(seen, page, reply);
  const counts = messageCounts(page);
  const names = (facts: typeof missing) => list(facts.map((fact) => FACTS[fact].toLowerCase()));
  const lines = [
    `Amends ${version}`,
    `Helpdesk: ${helpdeskWords(sight)}`,
    `Ticket: ${STATES[page.state]}`,
    missing.length > 0 && `Not found: ${names(missing)}`,
    spare.length > 0 && `Not found, and not needed: ${names(spare)}`,
    counts && `Conversation: ${counts}`,
    `Reply: ${editorWords(seen, reply)}`,
    `Found${seen.sightings ? "" : ", by code"}:`,
    ...found.flatMap(({ fact, hooks }) => [`- ${FACTS[fact]}`, ...hooks.map((hook) => hookLine(hook, seen))]),
  ];
  return lines.filter((line) => line !== false && line !== undefined).join("\n");
}

/** A hook that an agent taught was made on their own page, and may hold a word of it. */
function hookLine({ hook, count }: Sighting, { helpdesk }: Seen): string {
  return `    ${count} × ${helpdesk === "taught" ? "(taught)" : hook}`;
}
