/** What Amends sees in a helpdesk's page, hook by hook and without a word of it: for "What do you see?". */
import * as z from "zod/mini";
import { Field } from "./conversation";

/** Beyond the fields of a ticket, what else is looked for in a page. */
export const Fact = z.enum([...Field.options, "ticket", "agent", "channel", "time", "reply"]);
export type Fact = z.infer<typeof Fact>;

export const Sighting = z.object({
  fact: Fact,
  /** As the helpdesk's file or the taught recipe has it: a selector, or a part of the address. */
  hook: z.string(),
  /** 0: not found. Of a message's facts: in so many messages. */
  count: z.number(),
});
export type Sighting = z.infer<typeof Sighting>;

export const Seen = z.object({
  /** The helpdesk's id, its file's name; `taught` where the agent showed how the page is read. */
  helpdesk: z.string(),
  /** Absent where the page is read by code that does not tell its hooks. */
  sightings: z.optional(z.array(Sighting)),
  /** The family of the reply's editor, its file's name; absent where the page shows no reply box. */
  editor: z.optional(z.string()),
  /** What the editor stands in, from the inside out. */
  within: z.array(z.enum(["frame", "shadow"])),
});
export type Seen = z.infer<typeof Seen>;

/** What stands behind a helpdesk's file. */
export interface Known {
  /** "Zendesk" */
  name: string;
  status: "live-tested" | "modelled on public evidence" | "thin";
}
