/** A reply as the judging sees it: by the same acts, promises and coach as at work. */
import apologises from "../acts/kinds/apologises";
import apology_conditional from "../acts/kinds/apology-conditional";
import apology_generic from "../acts/kinds/apology-generic";
import commits_action from "../acts/kinds/commits-action";
import offers_remedy_or_options from "../acts/kinds/offers-remedy-or-options";
import redirects_channel from "../acts/kinds/redirects-channel";
import takes_responsibility from "../acts/kinds/takes-responsibility";
import time_bound from "../acts/kinds/time-bound";
import type { Place } from "../acts/places";
import { check } from "../coach/check";
import { type Draft, draftOf } from "../coach/draft";
import type { Finding, Reading, Ticket } from "../model";
import { read } from "../reading/read";
import { caseWords, words } from "./case-words";
import type { Scenario } from "./scenario";

/** The acts on which a need or a harm turns. The others' many words are left out: the coach's rules say as much. */
const ACTS = {
  apologises,
  apology_conditional,
  apology_generic,
  commits_action,
  offers_remedy_or_options,
  redirects_channel,
  takes_responsibility,
  time_bound,
};
export type JudgedAct = keyof typeof ACTS;
export const JUDGED = Object.keys(ACTS) as JudgedAct[];

export interface Seen {
  draft: Draft;
  findings: Finding[];
  act(id: JudgedAct): Place[];
  /** Words of this case, each once. */
  own: { start: number; end: number }[];
  /** What they asked and still want to know. */
  asked: string[];
  /** All they needed they have had, and one question is left: the words that it is about. */
  topic?: ReadonlySet<string>;
}

/**
 * @param ticket the conversation so far; the customer spoke last
 * @param line the line of theirs that asks
 */
export function see(reply: string, ticket: Ticket, scenario: Scenario, line: "opening" | "twist"): Seen {
  const context = { ticket, reading: read(ticket) };
  const draft = draftOf(reply, context);
  const theirs = ticket.messages.filter(({ who }) => who === "customer").map(({ text }) => text);
  const asked = questionsIn(scenario[line][1], ticket);
  const found = new Map<JudgedAct, Place[]>();
  return {
    draft,
    findings: check(reply, context).findings,
    act(id) {
      const places = found.get(id) ?? ACTS[id].find(draft);
      found.set(id, places);
      return places;
    },
    own: caseWords([...theirs, ...scenario.know], scenario.customer)(reply),
    asked,
    ...(line === "twist" && { topic: topicOf(scenario, asked, context) }),
  };
}

/** Words of the question, and of a good answer to it: it begins with that. What they told beside it is no answer. */
function topicOf(
  { models, twist }: Scenario,
  asked: string[],
  context: { ticket: Ticket; reading: Reading },
) {
  const question = words(asked.join("\n"));
  const told = words(twist[1]);
  const good = words(draftOf(models[1], context).body[0]?.text ?? "");
  return new Set([...question, ...[...good].filter((word) => !told.has(word))]);
}

function questionsIn(text: string, ticket: Ticket): string[] {
  const alone = { ...ticket, messages: [{ id: "asked", who: "customer" as const, text }] };
  return read(alone).questions.map(({ start, end }) => text.slice(start, end));
}
