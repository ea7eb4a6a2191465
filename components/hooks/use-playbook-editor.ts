/** The playbook as a team lead edits it: what holds, its changes on their way to the background, and previews. */
import { useMemo } from "react";
import { browser } from "wxt/browser";
import type { Look, PartId, PlaybookProps } from "@/components/desk/playbook/props";
import { ask } from "@/lib/ask";
import { check as coach } from "@/lib/coach/check";
import { rulesWith } from "@/lib/coach/wordings";
import { paragraphOf } from "@/lib/making-good/paragraph";
import type { Ticket } from "@/lib/model";
import { fill, wordsFor } from "@/lib/phrases/fill";
import type { Extra, Remedy } from "@/lib/playbook/amends";
import type { Wording } from "@/lib/playbook/coaching";
import { differences } from "@/lib/playbook/difference";
import { holding } from "@/lib/playbook/hold";
import { parsePlaybook } from "@/lib/playbook/parse";
import { SHIPPED } from "@/lib/playbook/shipped";
import type { TeamPlaybook } from "@/lib/playbook/team";
import { policyFile } from "@/lib/policy/file";
import { read } from "@/lib/reading/read";
import { saveFile } from "./save-file";
import { reloadPlaybook, useHeldPlaybook } from "./use-playbook";

type Editor = Omit<PlaybookProps, "rules">;

export function usePlaybookEditor(): Editor {
  const { playbook, policy, problems, kept, state } = useHeldPlaybook();
  const locked = policy.playbook !== undefined;
  const file = policy.playbook ?? kept.team;
  return useMemo(
    () => ({
      state,
      locked,
      policyProblems: problems,
      file,
      playbook,
      shipped: SHIPPED,
      canUndo: kept.undo && !locked,
      check: (changed) => parsePlaybook(changed).problems ?? [],
      compare: (text) => {
        const parsed = parsePlaybook(text);
        if (parsed.problems) return { problems: parsed.problems };
        return { file: parsed.playbook, differences: differences(playbook, holding(parsed.playbook)) };
      },
      look,
      tryOut,
      on: {
        take,
        undo: () => ask({ kind: "playbook.undo" }).then(reloadPlaybook),
        save: (as) => file && save(file, as),
        retry: () => void reloadPlaybook(),
      },
    }),
    [state, locked, problems, file, playbook, kept.undo],
  );
}

async function take(file: TeamPlaybook | undefined): Promise<void> {
  const problems = await ask({ kind: "playbook.take", playbook: file });
  if (problems[0]) throw new Error(`${problems[0].path}: ${problems[0].why}`);
  await reloadPlaybook();
}

function save(file: TeamPlaybook, as: "playbook" | "policy"): void {
  const kind = import.meta.env.FIREFOX ? "firefox" : "chromium";
  const { name, text } =
    as === "policy"
      ? policyFile(file, browser.runtime.id, kind)
      : { name: "amends-playbook.json", text: `${JSON.stringify(file, null, 2)}\n` };
  saveFile(name, "application/json", text);
}

/** The judging is large, and only who tries a scenario needs it here. */
const tryOut: Editor["tryOut"] = async (scenario, replies) =>
  (await import("@/lib/practice/trial")).tried(scenario, replies);

/** A customer to try words on. */
const TICKET: Ticket = {
  key: "",
  helpdesk: "",
  id: "",
  url: "",
  subject: "",
  customer: { name: "Anna Weber" },
  messages: [{ id: "1", who: "customer", text: "My lamp arrived broken. I am disappointed." }],
  partial: false,
};

function look(part: PartId, entry: object): Look | undefined {
  const reading = read(TICKET);
  const words = wordsFor(TICKET, reading);
  if (part === "phrases") return fill((entry as { text: string }).text, words);
  if (part === "extras") return fill(`One thing more, from me: I'd like to ${(entry as Extra).text}.`, words);
  if (part === "remedies") {
    const remedy = entry as Remedy;
    const other = SHIPPED.remedies.find(({ id, text }) => id !== remedy.id && text !== remedy.text);
    const failure = remedy.failures[0];
    return failure && other && paragraphOf([remedy, other], failure, reading, words, true);
  }
  return part === "wordings" ? found(entry as Wording) : undefined;
}

/** The wording in a sentence, as the coach would mark it. */
function found(wording: Wording): Look | undefined {
  const text = `Hi Anna, ${wording.words[0] ?? ""}.`;
  const rules = new Map([...rulesWith([wording])].slice(-1));
  const [finding] = coach(text, { ticket: TICKET, reading: read(TICKET) }, { rules }).findings;
  if (!finding) return undefined;
  const { start, end, why, better } = finding;
  return { text, blanks: [], finding: { quote: text.slice(start, end), why, better } };
}
