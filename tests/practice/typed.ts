/** Types replies into a scenario as somebody would who reads what the customer says. */
import { scenarios } from "@/lib/practice/all";
import { answer, begin, type Play } from "@/lib/practice/play";

/** A conversation somebody wrote, and how it should end. */
export interface Typed {
  scenario: string;
  /** Good replies win the customer, bad ones lose them. */
  good: boolean;
  opening: string;
  /** What they say to the twist. */
  twist?: string;
  /** What they say to anything else, in order. */
  others?: string[];
}

export const scenarioOf = (id: string) => scenarios.find((one) => one.id === id)!;

export function type({ scenario, good, opening, twist, others = [] }: Typed): Play {
  let play = begin(scenarioOf(scenario));
  const rest = [...others];
  let reply: string | undefined = opening;
  while (reply && !play.ending) {
    play = answer(play, reply);
    const asked = play.turns.at(-1)!.next;
    // Bad habits go on; a good agent with nothing more to say has stopped.
    reply = asked === "twist" && twist ? twist : (rest.shift() ?? (good ? undefined : opening));
  }
  return play;
}

/** The same reply to everything they say. */
export function paste(scenario: string, text: string): Play {
  let play = begin(scenarioOf(scenario));
  while (!play.ending) play = answer(play, text);
  return play;
}
