/** The pure engines over what the page shows: ticket -> reading -> plan -> suggestions; draft -> coach. */
import { useEffect, useMemo, useState } from "react";
import { check } from "@/lib/coach/check";
import { rulesWith } from "@/lib/coach/wordings";
import { commitments } from "@/lib/commitments/find";
import { plan } from "@/lib/method/plan";
import type {
  ConditionId,
  Corrections,
  Finding,
  Judgement,
  Mine,
  PageState,
  Reply,
  Settings,
  Speaks,
  StageId,
  Ticket,
} from "@/lib/model";
import { wordsFor } from "@/lib/phrases/fill";
import { search, suggest } from "@/lib/phrases/suggest";
import { rulesOff as rulesOffIn } from "@/lib/playbook/coaching";
import { conditionsOf, corrected, settingCondition, settingJudgement } from "@/lib/reading/correct";
import { read as readTicket } from "@/lib/reading/read";
import type { RuleNote } from "../panel/props";
import type { Corrected } from "./use-corrections";
import { useKept } from "./use-kept";
import { useMakingGood } from "./use-making-good";
import { usePlaybook } from "./use-playbook";
import { useSettled } from "./use-settled";
import { warmUp } from "./warm-up";

const NONE: Finding[] = [];

/**
 * @param sent the reply that has gone out: its promises are offered until the next draft begins.
 */
export function useGuidance(
  page: PageState | undefined,
  reply: Reply | undefined,
  sent: string | undefined,
  now: number,
  { corrections, lost, change }: Corrected,
  mine: Mine | undefined,
  { hours, rulesOff }: Settings,
) {
  const ticket = useTicket(page);
  const key = ticket?.key ?? "";
  // Where the agent looks, not what they judge: kept no longer than this panel, or it would hide the next
  // thing from who comes back to the ticket another day.
  const [opened, setOpened] = useState<Record<string, StageId>>({});
  const playbook = usePlaybook();
  const draft = reply?.mode === "public" ? reply.draft : "";
  const settled = useSettled(key, draft);
  useEffect(warmUp, []);

  const read = useMemo(() => ticket && readTicket(ticket), [ticket]);
  const reading = useMemo(() => read && corrected(read, corrections), [read, corrections]);
  const steps = useMemo(
    () =>
      ticket &&
      reading &&
      plan({
        ticket,
        reading,
        draft: settled,
        now,
        set: conditionsOf(corrections),
        reopenedAt: corrections.reopened,
      }),
    [ticket, reading, settled, now, corrections],
  );
  const { makingGood, choose, offered } = useMakingGood(ticket, reading, steps?.outlook.aim, settled);
  const stage = opened[key] ?? steps?.next.stage ?? "listen";
  const team = playbook.phrases;
  const context = useMemo(() => {
    if (!ticket || !reading) return undefined;
    const said = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
    return { ticket, reading, stage, used: settled ? [...said, settled] : said, mine, team };
  }, [ticket, reading, stage, settled, mine, team]);
  const suggestions = useMemo(() => context && suggest(context), [context]);
  const rules = useMemo(() => rulesWith(playbook.wordings), [playbook]);
  const notes = useMemo(() => notesOf(rules, playbook.rules.on), [rules, playbook]);
  const off = useMemo(() => rulesOffIn(rulesOff, playbook.rules), [rulesOff, playbook]);
  const coached = useMemo(
    () => ticket && reading && check(draft, { ticket, reading }, { off, rules }),
    [ticket, reading, draft, off, rules],
  );
  const { findings, kept, keep, lookAgain } = useKept(key, draft, coached?.findings ?? NONE);
  const promised = useMemo(() => commitments(draft || (sent ?? ""), now, hours), [draft, sent, now, hours]);

  const guidance =
    read && reading && steps && suggestions && coached
      ? {
          read,
          reading,
          lost,
          plan: steps,
          stage,
          suggestions,
          makingGood,
          findings,
          kept,
          rules: notes,
          good: coached.good,
          commitments: promised,
        }
      : undefined;
  return {
    guidance,
    /** Without one, the plan's own step. */
    openStage: (stage: StageId | undefined) =>
      setOpened(({ [key]: _, ...others }) => (stage ? { ...others, [key]: stage } : others)),
    correct: <K extends Judgement>(judgement: K, value: Corrections[K]) =>
      change(settingJudgement(corrections, judgement, value)),
    setCondition: (id: ConditionId, speaks: Speaks | undefined) =>
      change(settingCondition(corrections, id, speaks)),
    /** What this ticket fills the blanks of a phrase with. */
    words: ticket && reading ? wordsFor(ticket, reading) : {},
    keep,
    lookAgain,
    chooseRemedies: choose,
    offered,
    search: (query: string) => (context ? search(query, context) : []),
  };
}

/** What each rule is about, and which of them the team keeps on. */
const notesOf = (rules: ReadonlyMap<string, RuleNote>, on: string[] = []): Record<string, RuleNote> =>
  Object.fromEntries(
    [...rules].map(([id, { about, source }]) => [id, { about, source, held: on.includes(id) }]),
  );

/** An unread ticket still gets the phrases that fit any: its messages are not known. */
function useTicket(page: PageState | undefined): Ticket | undefined {
  return useMemo(() => {
    if (page?.state === "ticket") return page.ticket;
    if (page?.state !== "unread" || !page.key) return undefined;
    const { helpdesk, key } = page;
    return { key, helpdesk, id: "", url: "", subject: "", customer: {}, messages: [], partial: true };
  }, [page]);
}
