/** A reply as the judging sees it: by the same acts, promises and coach as at work. */
import type { ActId } from "../acts/act";
import { acts } from "../acts/all";
import type { Place } from "../acts/places";
import { check } from "../coach/check";
import { type Draft, draftOf } from "../coach/draft";
import type { Finding, Ticket } from "../model";
import { read } from "../reading/read";
import { caseWords } from "./case-words";
import type { Scenario } from "./scenario";

export interface Seen {
  draft: Draft;
  findings: Finding[];
  act(id: ActId): Place[];
  /** Words of this case, each once. */
  own: { start: number; end: number }[];
  /** What they asked and still want to know. */
  asked: string[];
  /** All they needed they have had: one question is left. */
  late: boolean;
}

/**
 * @param ticket the conversation so far; the customer spoke last
 * @param line the line of theirs that asks
 */
export function see(reply: string, ticket: Ticket, scenario: Scenario, line: "opening" | "twist"): Seen {
  const context = { ticket, reading: read(ticket) };
  const draft = draftOf(reply, context);
  const theirs = ticket.messages.filter(({ who }) => who === "customer").map(({ text }) => text);
  const found = new Map<ActId, Place[]>();
  return {
    draft,
    findings: check(reply, context).findings,
    act(id) {
      const places = found.get(id) ?? acts.get(id)!.find(draft);
      found.set(id, places);
      return places;
    },
    own: caseWords([...theirs, ...scenario.know], scenario.customer)(reply),
    asked: questionsIn(scenario[line][1], ticket),
    late: line === "twist",
  };
}

function questionsIn(text: string, ticket: Ticket): string[] {
  const alone = { ...ticket, messages: [{ id: "asked", who: "customer" as const, text }] };
  return read(alone).questions.map(({ start, end }) => text.slice(start, end));
}
