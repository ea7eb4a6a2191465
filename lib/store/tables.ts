/** Every table there is, with what a row must be to be kept, and how it is spoken of. */
import * as z from "zod/mini";
import {
  CorrectionRow,
  KeptOffer,
  OwnPhrase,
  PhraseUse,
  PracticeRun,
  Recovery,
  Reminder,
  TaughtHelpdesk,
  TicketRef,
} from "../model";
import { PlaybookRow } from "./playbook-row";

export interface TableShape {
  schema: z.ZodMiniType<Record<string, unknown>>;
  /** The field that is its key. */
  key: string;
  /** What a row is, for the agent. */
  label(row: never): string;
  /** When it was last changed, epoch ms, where it says so. */
  changed(row: never): number | undefined;
}

/** What a date can be; a row from a file may say anything. */
const time = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));

/** Nothing but the web is opened from a reminder, so nothing else comes in by a file. */
const isOfTheWeb = (url: string) => !URL.canParse(url) || /^https?:$/.test(new URL(url).protocol);
const address = z.string().check(z.refine(isOfTheWeb, { error: "not an address of the web" }));

const table = <Row extends Record<string, unknown>>(
  schema: z.ZodMiniType<Row>,
  key: keyof Row & string,
  label: (row: Row) => string,
  changed: (row: Row) => number | undefined,
): TableShape => ({ schema, key, label, changed });

export const TABLES: Record<string, TableShape> = {
  reminders: table(
    z.extend(Reminder, { ticket: z.extend(TicketRef, { url: address }) }),
    "id",
    ({ what, ticket }) => `“${what}” on #${ticket.id}`,
    ({ history, made }) => Math.max(made, ...history.slice(-1).map(({ at }) => at)),
  ),
  corrections: table(
    z.extend(CorrectionRow, { at: time }),
    "ticket",
    ({ ticket }) => `what you corrected on ${ticket}`,
    ({ at }) => at,
  ),
  phrases: table(
    z.extend(OwnPhrase, { made: time }),
    "id",
    ({ text }) => `“${text}”`,
    () => undefined,
  ),
  uses: table(
    z.extend(PhraseUse, { count: z.number().check(z.gte(0)), last: time }),
    "phrase",
    ({ phrase }) => `how you use the phrase ${phrase}`,
    ({ last }) => last,
  ),
  offers: table(
    z.extend(KeptOffer, { at: time }),
    "failure",
    ({ failure }) => `what you last offered for ${failure.replaceAll("_", " ")}`,
    ({ at }) => at,
  ),
  cases: table(
    z.extend(Recovery, { ticket: z.extend(Recovery.shape.ticket, { url: address }) }),
    "id",
    ({ ticket }) => `the case of #${ticket.id} in the log`,
    ({ changed }) => changed,
  ),
  playbooks: table(
    z.extend(PlaybookRow, { at: time }),
    "id",
    ({ id, playbook }) =>
      `the playbook ${id === "team" ? "in use" : "before it"}, ${playbook ? `“${playbook.name}”` : "as Amends came"}`,
    ({ at }) => at,
  ),
  practice: table(
    PracticeRun,
    "id",
    ({ scenario, at }) => `practice of “${scenario}” on ${new Date(at).toISOString().slice(0, 10)}`,
    ({ at }) => at,
  ),
  taught: table(
    TaughtHelpdesk,
    "origin",
    ({ name, origin }) => `how to read ${name} at ${origin}`,
    ({ made }) => made,
  ),
};
