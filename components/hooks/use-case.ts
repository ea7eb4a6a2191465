/** The open ticket's case: what is seen of it goes to the log, and closing it is three taps away. */
import { useEffect, useMemo, useRef, useState } from "react";
import { ask } from "@/lib/ask";
import { causesFirst, outcomesFirst, remediesFirst } from "@/lib/log/likely";
import { type Looked, look } from "@/lib/log/look";
import type { CaseNow, Corrections, PageState, Reading, Recovery, Reminder } from "@/lib/model";
import type { Playbook } from "@/lib/playbook/playbook";
import type { CaseView } from "../panel/props";
import { useAsked } from "./use-reminders";

/** A ticket that is only passed by is not gone through, ms. */
const PASSED_BY = 300;
const NOTHING: CaseNow = { causes: [], remedies: [] };

interface Watched {
  page: PageState | undefined;
  /** With the agent's word in it. */
  reading: Reading | undefined;
  corrections: Corrections;
  /** The reply that has just gone out, on this ticket. */
  sent: string | undefined;
  reminders: Reminder[];
  delight: boolean;
}

/** @param on whether the log is written; without it there is nothing to show. */
export function useCase(watched: Watched, playbook: Playbook, on: boolean) {
  const { page, corrections, reminders, delight } = watched;
  const looked = useLook(watched, playbook, on);
  const seen = looked?.seen;
  const ticket = seen?.ticket.key ?? "";
  const failure = seen?.failure ?? "none";
  const { value: known = NOTHING } = useAsked(`case ${on} ${ticket} ${failure}`, () =>
    on && ticket ? ask({ kind: "log.of", ticket, failure }) : Promise.resolve(NOTHING),
  );
  useTelling(looked, known.row);
  const open = page?.state === "ticket" ? page.ticket.key : undefined;
  const shown = open !== undefined && open === ticket;
  const view = useMemo((): CaseView | undefined => {
    if (!looked || !on || !shown || !(looked.seen.wronged || known.row)) return undefined;
    const answered = reminders.filter(({ outcome }) => outcome !== undefined).at(-1)?.outcome;
    const content = looked.content || answered === "satisfied";
    return {
      row: known.row,
      seen: looked.seen,
      ended: content && looked.seen.answered && corrections.reopened === undefined,
      ...choices(playbook, looked, known),
      outcomes: outcomesFirst(looked.seen.temperature.last, content, delight),
    };
  }, [looked, on, shown, known, reminders, corrections.reopened, playbook, delight]);
  return {
    view,
    inserted: (phrase: string) => {
      // What the log does not hear of costs the agent nothing. Who is quick is before the first look.
      if (on && open) ask({ kind: "log.inserted", ticket: open, phrase }).catch(() => {});
    },
  };
}

/** Looks at the ticket anew whenever there is something new in it. */
function useLook({ page, reading, corrections, sent }: Watched, playbook: Playbook, on: boolean) {
  const ticket = page?.state === "ticket" ? page.ticket : undefined;
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    if (!ticket || !reading || !on) return setLooked(undefined);
    const see = () => setLooked(look({ ticket, reading, corrections, sent, playbook }));
    // After a reply the agent may be gone at once.
    const timer = setTimeout(see, sent ? 0 : PASSED_BY);
    return () => clearTimeout(timer);
  }, [ticket, reading, corrections, sent, playbook, on]);
  return looked;
}

/** Tells the log, once for each thing that is new. */
function useTelling(looked: Looked | undefined, row: Recovery | undefined): void {
  const told = useRef("");
  const isCase = row !== undefined || Boolean(looked?.seen.wronged && looked.seen.answered);
  useEffect(() => {
    if (!looked || !isCase) return;
    const { seen } = looked;
    const news = JSON.stringify(seen);
    if (news === told.current) return;
    told.current = news;
    ask({ kind: "log.seen", seen }).catch(() => {
      // The next look tells it again.
      told.current = "";
    });
  }, [looked, isCase]);
}

/** Causes and remedies by name, the likeliest first. */
function choices({ causes, remedies }: Playbook, { seen, offered }: Looked, known: CaseNow) {
  const fitting = remedies.filter(({ failures }) => failures.some((one) => one === seen.failure));
  const ids = (all: { id: string }[]) => all.map(({ id }) => id);
  const named = (order: string[], all: { id: string; label: string }[]) =>
    order.flatMap((id) => all.find((one) => one.id === id) ?? []).map(({ id, label }) => ({ id, label }));
  return {
    causes: named(causesFirst(ids(causes), seen.failure, known.causes), causes),
    remedies: named(
      remediesFirst(ids(fitting.length ? fitting : remedies), offered, known.remedies),
      remedies,
    ),
  };
}
