/** The pure engines over what the page shows: ticket -> reading -> plan -> suggestions; draft -> coach. */
import { useMemo, useState } from "react";
import { check } from "@/lib/coach/check";
import { commitments } from "@/lib/commitments/find";
import type { Corrections } from "@/lib/method/outlook";
import { plan } from "@/lib/method/plan";
import type { Condition, ConditionId, PageState, Reply, StageId, Ticket } from "@/lib/model";
import { search, suggest } from "@/lib/phrases/suggest";
import { read } from "@/lib/reading/read";

/** What the agent set or opened, for the ticket that it was set on. */
interface Choices {
  key: string;
  stage?: StageId;
  conditions: Corrections;
}

/**
 * @param sent the reply that has gone out: its promises are offered until the next draft begins.
 */
export function useGuidance(
  page: PageState | undefined,
  reply: Reply | undefined,
  sent: string | undefined,
  now: number,
) {
  const ticket = useTicket(page);
  const key = ticket?.key ?? "";
  const [all, setAll] = useState<Record<string, Choices>>({});
  const choices = useMemo(() => all[key] ?? { key, conditions: {} }, [all, key]);
  const draft = reply?.mode === "public" ? reply.draft : "";

  const reading = useMemo(() => ticket && read(ticket), [ticket]);
  const steps = useMemo(
    () => ticket && reading && plan({ ticket, reading, draft, now, set: choices.conditions }),
    [ticket, reading, draft, now, choices.conditions],
  );
  const stage = choices.stage ?? steps?.next.stage ?? "listen";
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

  const choose = (change: Partial<Choices>) => setAll({ ...all, [key]: { ...choices, ...change } });
  const guidance =
    reading && steps && suggestions && coached
      ? { reading, plan: steps, stage, suggestions, ...coached, commitments: promised }
      : undefined;
  return {
    guidance,
    openStage: (opened: StageId) => choose({ stage: opened }),
    setCondition: (id: ConditionId, speaks: Condition["speaks"] | undefined) => {
      const { [id]: _, ...others } = choices.conditions;
      choose({ conditions: speaks ? { ...others, [id]: speaks } : others });
    },
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
