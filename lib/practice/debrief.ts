/** After a play: turn by turn what each reply did, to which stage of the method it belongs, and what reads better. */
import type { StageId, Temperature } from "../model";
import type { Harm } from "./harms";
import { courseOf, type LineId, lineOf, openIn, type Play } from "./play";
import type { Need } from "./scenario";

/** The stage of the method that meets a need. */
const STAGE_OF: Record<Need, StageId> = {
  heard: "listen",
  owned: "acknowledge",
  answer: "listen",
  plan: "agree",
  choice: "agree",
  date: "act",
};

export const DONE_WORDS: Record<Need, string> = {
  heard: "showed that you read it",
  owned: "owned it",
  answer: "answered their question",
  plan: "said what you will do",
  choice: "left them a choice",
  date: "said when",
};

const LEFT_WORDS: Record<Need, string> = {
  heard: "show, in their own terms, that you read it",
  owned: "own what went wrong",
  answer: "answer what they asked",
  plan: "say what you will do",
  choice: "leave them a choice",
  date: "say by when",
};

export const HARM_WORDS: Record<Harm, string> = {
  blame: "It reads as if it were their fault.",
  dismissal: "It takes their feeling, or your apology, back.",
  refusal: "A no, with nothing beside it.",
  "send-off": "It sends them elsewhere and does nothing here.",
  repetition: "They have read this from you before.",
  length: "It is too long to be read by somebody upset.",
  name: "That is not their name.",
  unfilled: "A blank was left in it.",
};

interface Words {
  label: string;
  /** In the reply. */
  spans: { start: number; end: number }[];
}

export interface DebriefTurn {
  /** What they had said, and how hot it was. */
  said: string;
  before: Temperature;
  after: Temperature;
  reply: string;
  met: (Words & { stage: StageId })[];
  harms: Words[];
  /** What was still open after it, in words. */
  left: string[];
  /** One good reply to the same; absent where it is that of the turn before. */
  better?: string;
}

export interface Debrief {
  ending: "won" | "lost" | undefined;
  /** What they said last. */
  last: string;
  course: Temperature[];
  turns: DebriefTurn[];
}

export function debrief(play: Play): Debrief {
  const { scenario, turns } = play;
  const course = courseOf(play);
  const textOf = (id: LineId) => lineOf(scenario, id)?.[1] ?? "";
  return {
    ending: play.ending,
    last: textOf(turns.at(-1)?.next ?? "opening"),
    course,
    turns: turns.map((turn, at) => ({
      said: textOf(turn.to),
      before: course[at]!,
      after: course[at + 1]!,
      reply: turn.reply,
      met: turn.met.map(({ need, spans }) => ({ stage: STAGE_OF[need], label: DONE_WORDS[need], spans })),
      harms: byLabel(turn.harms.map(({ harm, start, end }) => ({ label: HARM_WORDS[harm], start, end }))),
      left: openAfter(play, at).map((need) => LEFT_WORDS[need]),
      ...betterAt(play, at),
    })),
  };
}

/** Before the twist and after it there is one model each, shown once. */
function betterAt({ scenario, turns }: Play, at: number): Pick<DebriefTurn, "better"> {
  const twist = turns.findIndex(({ next }) => next === "twist");
  if (at === 0) return { better: scenario.models[0] };
  return twist >= 0 && at === twist + 1 ? { better: scenario.models[1] } : {};
}

/** What a reply left open; what they asked only after it does not count. */
function openAfter({ scenario, turns }: Play, at: number): Need[] {
  const turn = turns[at]!;
  return openIn({ scenario, turns: [...turns.slice(0, at), { ...turn, next: turn.to }] });
}

function byLabel(found: { label: string; start: number; end: number }[]): Words[] {
  const words = new Map<string, Words>();
  for (const { label, ...span } of found)
    words.set(label, { label, spans: [...(words.get(label)?.spans ?? []), span] });
  return [...words.values()];
}
