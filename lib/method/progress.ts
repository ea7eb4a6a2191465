/** The four stages, ticked from evidence. Their order is advice: any of them may be opened. */
import type { Prompt, Stage } from "../model";
import type { Facts, PromptRule, StageRule } from "./stage";
import acknowledge from "./stages/acknowledge";
import act from "./stages/act";
import agree from "./stages/agree";
import listen from "./stages/listen";

/** In the method's order, which is why they are not gathered from their folder. */
export const STAGES: StageRule[] = [listen, acknowledge, agree, act];

export interface Progress {
  rule: StageRule;
  prompts: (Prompt & { essential: boolean })[];
  /** Something is ticked and nothing essential is open. */
  done: boolean;
  /** Something essential is open. */
  open: boolean;
}

export function progressOf(facts: Facts): Progress[] {
  return STAGES.map((rule) => {
    const all: PromptRule[] = rule.prompts;
    const prompts = all
      .filter(({ applies }) => applies?.(facts) ?? true)
      .map(({ id, text, find, essential, source }) => {
        const spans = find(facts);
        return { id, text: text(facts), done: spans.length > 0, spans, source, essential: essential(facts) };
      });
    const open = prompts.some(({ essential, done }) => essential && !done);
    return { rule, prompts, open, done: !open && prompts.some(({ done }) => done) };
  });
}

/** The stage to be in: the first with something essential open; the last one when all is done. */
export function focusOf(progress: Progress[], facts: Facts): Progress {
  const last = progress.at(-1)!;
  if (facts.reading.language === "other") return progress[0]!;
  if (facts.reopened && facts.said.length === 0) return progress[0]!;
  if (facts.content || facts.chosen) return last;
  if (facts.declined && !offersAnew(facts)) return progress.find(({ rule }) => rule.id === "agree") ?? last;
  return progress.find(({ open }) => open) ?? last;
}

/** The draft answers what they want instead. */
export function offersAnew({ said }: Facts): boolean {
  return said.some(
    ({ message, acts }) =>
      message === "draft" && (acts.has("offers_remedy_or_options") || acts.has("commits_action")),
  );
}

export function stagesOf(progress: Progress[], focus: Progress, { chosen }: Facts): Stage[] {
  return progress.map(({ rule, prompts, done }, at) => ({
    id: rule.id,
    // Who has chosen has agreed, whatever was left unsaid before.
    state: progress[at] === focus ? "now" : done || chosen ? "done" : "later",
    prompts: prompts.map(({ essential: _, ...prompt }) => prompt),
  }));
}

/** Before there is anything to agree on. */
export function isEarly({ rule }: Progress): boolean {
  return rule.id === "listen" || rule.id === "acknowledge";
}

export function isDone(progress: Progress[], prompt: string): boolean {
  return progress.some(({ prompts }) => prompts.some(({ id, done }) => id === prompt && done));
}
