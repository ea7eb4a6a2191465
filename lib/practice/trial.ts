/** A scenario tried out by whoever writes it: what each reply did, and whether its own good replies win it. */
import { DONE_WORDS, HARM_WORDS } from "./debrief";
import { answer, begin, lineOf, type Play, ticketOf } from "./play";
import type { Scenario } from "./scenario";

export interface Tried {
  /** Of its own two replies, in a sentence. */
  verdict: string;
  said: { who: string; text: string; did?: string }[];
  ended: boolean;
}

export function tried(scenario: Omit<Scenario, "id">, replies: string[]): Tried {
  const whole = { ...scenario, id: "tried" };
  const play = replies.reduce(answer, begin(whole));
  return {
    verdict: verdictOn(whole.models.reduce(answer, begin(whole))),
    said: ticketOf(play).messages.map(({ id, who, text }) =>
      who === "agent"
        ? { who: "You", text, did: didOf(play, Number(id.slice(1))) }
        : { who: whole.customer, text },
    ),
    ended: play.ending !== undefined,
  };
}

function didOf({ turns }: Play, at: number): string {
  const { met, harms } = turns[at]!;
  const done = met.map(({ need }) => `You ${DONE_WORDS[need]}.`);
  const harmed = [...new Set(harms.map(({ harm }) => HARM_WORDS[harm]))];
  return [...done, ...harmed].join(" ") || "It met nothing yet.";
}

function verdictOn({ scenario, turns, ending }: Play): string {
  if (ending === "won") return "Your two good replies win this conversation.";
  const line = lineOf(scenario, turns.at(-1)?.next ?? "opening")?.[1] ?? "";
  return `Your two good replies do not win it yet: at the end they say “${line}”.`;
}
