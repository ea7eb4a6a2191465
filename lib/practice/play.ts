/**
 * A conversation in a scenario: the same small machine of trust for all of them. Each reply meets needs, or
 * harms; the customer then says what they miss most. No line is said twice: when they have none left, they go.
 */
import type { Message, Temperature, Ticket } from "../model";
import { type Harmed, harmsOf } from "./harms";
import { MET, type Span } from "./needs";
import { type Line, NEEDS, type Need, type Scenario } from "./scenario";
import { JUDGED, type JudgedAct, see } from "./seen";
import { spelt } from "./spelling";

export type LineId = Need | "opening" | "hurt" | "last" | "twist" | "won" | "lost";
type Ending = "won" | "lost";

interface Turn {
  /** The line of theirs that was answered. */
  to: LineId;
  reply: string;
  met: { need: Need; spans: Span[] }[];
  harms: Harmed[];
  /** The acts that stand in it, of those that are judged. */
  acts: JudgedAct[];
  /** What they then said. */
  next: LineId;
}

export interface Play {
  scenario: Scenario;
  turns: Turn[];
  ending?: Ending;
}

/** More replies no customer waits for. */
export const MOST_TURNS = 6;

export const begin = (scenario: Scenario): Play => ({ scenario, turns: [] });

export function lineOf(scenario: Scenario, id: LineId): Line | undefined {
  return NEEDS.includes(id as Need) ? scenario.missing[id as Need] : scenario[id as Exclude<LineId, Need>];
}

const saidIn = ({ turns }: Play): LineId[] => ["opening", ...turns.map(({ next }) => next)];

/** How hot they were, line by line. */
export const courseOf = (play: Play): Temperature[] =>
  saidIn(play).map((id) => lineOf(play.scenario, id)?.[0] ?? 0);

/** The conversation as the engines read it. */
export function ticketOf({ scenario, turns }: Play): Ticket {
  const customer = (id: LineId, at: number): Message => ({
    id: `c${at}`,
    who: "customer",
    author: scenario.customer,
    text: lineOf(scenario, id)?.[1] ?? "",
  });
  return {
    key: `practice ${scenario.id}`,
    helpdesk: "practice",
    id: scenario.id,
    url: "",
    subject: scenario.title,
    customer: { name: scenario.customer },
    messages: [
      customer("opening", 0),
      ...turns.flatMap(({ reply, next }, at): Message[] => [
        { id: `a${at}`, who: "agent", text: reply },
        customer(next, at + 1),
      ]),
    ],
    partial: false,
  };
}

/** Sends a reply, and gives the play with what they say to it. */
export function answer(play: Play, reply: string): Play {
  if (play.ending || !reply.trim()) return play;
  const { scenario, turns } = play;
  const to = saidIn(play).at(-1)!;
  const { text, typed } = spelt(reply);
  const asking = saidIn(play).includes("twist") ? "twist" : "opening";
  const seen = see(text, ticketOf(play), scenario, asking);
  const open = openIn(play);
  const met = NEEDS.map((need) => ({ need, spans: MET[need](seen).map(typed) })).filter(
    ({ spans }) => spans.length,
  );
  const said = turns.map((turn) => spelt(turn.reply).text);
  const harms = harmsOf(seen, met, said).map((harm) => ({ ...harm, ...typed(harm) }));
  const turn: Turn = {
    to,
    reply,
    met: harms.length ? met.filter(({ need }) => need !== "heard" && need !== "owned") : met,
    harms,
    acts: JUDGED.filter((id) => seen.act(id).length),
    next: "lost",
  };
  const left = open.filter((need) => !turn.met.some((one) => one.need === need));
  turn.next = nextLine(play, turn, left, left.length < open.length);
  const ended = turn.next === "won" || turn.next === "lost";
  return { scenario, turns: [...turns, turn], ...(ended && { ending: turn.next as Ending }) };
}

/** The needs that no reply has met. Who was hurt has to be heard anew; the twist wants an answer of its own. */
export function openIn({ scenario, turns }: Play): Need[] {
  const hurt = turns.findLastIndex(({ harms }) => harms.length);
  const met = (need: Need, after: number) =>
    turns.slice(after + 1).some((turn) => turn.met.some((one) => one.need === need));
  const open = scenario.needs.filter((need) => !met(need, need === "heard" || need === "owned" ? hurt : -1));
  const twist = turns.findIndex(({ next }) => next === "twist");
  return twist >= 0 && !met(scenario.wants, twist) ? [...new Set([...open, scenario.wants])] : open;
}

function nextLine(play: Play, { to, harms }: Turn, left: Need[], moved: boolean): LineId {
  const { scenario, turns } = play;
  const said = new Set<LineId>(saidIn(play));
  const unsaid = (...ids: LineId[]) => ids.find((id) => !said.has(id) && lineOf(scenario, id));
  const wanted = () => {
    if (harms.length) return unsaid("hurt", "last");
    if (!left.length) return said.has("twist") ? "won" : "twist";
    // What is missing after the twist is the answer to it, which has no other words.
    const named = left.filter((need) => !(said.has("twist") && need === scenario.wants));
    if (moved || to === "opening") return unsaid(...named, "last");
    // Nobody calms down over nothing.
    const heat = (id: LineId) => lineOf(scenario, id)?.[0] ?? 0;
    return unsaid(...named.slice(0, 1).filter((need) => heat(need) >= heat(to)), "last");
  };
  const then = wanted() ?? "lost";
  return turns.length + 1 >= MOST_TURNS && then !== "won" ? "lost" : then;
}
