/** The pure engines over what the page shows: ticket -> reading -> plan -> suggestions; draft -> coach. */
import { useMemo, useState } from "react";
import { check } from "@/lib/coach/check";
import { commitments } from "@/lib/commitments/find";
import { plan } from "@/lib/method/plan";
import type {
  ConditionId,
  Corrections,
  Judgement,
  PageState,
  Reply,
  Speaks,
  StageId,
  Ticket,
} from "@/lib/model";
import { search, suggest } from "@/lib/phrases/suggest";
import { conditionsOf, corrected, settingCondition, settingJudgement } from "@/lib/reading/correct";
import { read as readTicket } from "@/lib/reading/read";
import type { Corrected } from "./use-corrections";

/**
 * @param sent the reply that has gone out: its promises are offered until the next draft begins.
 */
export function useGuidance(
  page: PageState | undefined,
  reply: Reply | undefined,
  sent: string | undefined,
  now: number,
  { corrections, lost, change }: Corrected,
) {
  const ticket = useTicket(page);
  const key = ticket?.key ?? "";
  // Where the agent looks, not what they judge: kept no longer than this panel, or it would hide the next
  // thing from who comes back to the ticket another day.
  const [opened, setOpened] = useState<Record<string, StageId>>({});
  const draft = reply?.mode === "public" ? reply.draft : "";

  const read = useMemo(() => ticket && readTicket(ticket), [ticket]);
  const reading = useMemo(() => read && corrected(read, corrections), [read, corrections]);
  const steps = useMemo(
    () => ticket && reading && plan({ ticket, reading, draft, now, set: conditionsOf(corrections) }),
    [ticket, reading, draft, now, corrections],
  );
  const stage = opened[key] ?? steps?.next.stage ?? "listen";
  const context = useMemo(() => {
    if (!ticket || !reading) return undefined;
    const said = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
    return { ticket, reading, stage, used: draft ? [...said, draft] : said };
  }, [ticket, reading, stage, draft]);
  const suggestions = useMemo(() => context && suggest(context), [context]);
  const coached = useMemo(
    () => ticket && reading && check(draft, { ticket, reading }),
    [ticket, reading, draft],
  );
  const promised = useMemo(() => commitments(draft || (sent ?? ""), now), [draft, sent, now]);

  const guidance =
    read && reading && steps && suggestions && coached
      ? { read, reading, lost, plan: steps, stage, suggestions, ...coached, commitments: promised }
      : undefined;
  return {
    guidance,
    openStage: (stage: StageId) => setOpened({ ...opened, [key]: stage }),
    correct: <K extends Judgement>(judgement: K, value: Corrections[K]) =>
      change(settingJudgement(corrections, judgement, value)),
    setCondition: (id: ConditionId, speaks: Speaks | undefined) =>
      change(settingCondition(corrections, id, speaks)),
    search: (query: string) => (context ? search(query, context) : []),
  };
}

/** An unread ticket still gets the phrases that fit any: its messages are not known. */
function useTicket(page: PageState | undefined): Ticket | undefined {
  return useMemo(() => {
    if (page?.state === "ticket") return page.ticket;
    if (page?.state !== "unread" || !page.key) return undefined;
    const { helpdesk, key } = page;
    return { key, helpdesk, id: "", url: "", subject: "", customer: {}, messages: [], partial: true };
  }, [page]);
}
