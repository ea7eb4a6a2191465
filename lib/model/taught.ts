/** Helpdesks that an agent has taught Amends, and what the picker and its panel say to each other meanwhile. */
import * as z from "zod/mini";
import { Recipe } from "../helpdesks/recipe";

/** `https://desk.example.com` */
const Origin = z.string().check(
  z.maxLength(300),
  z.refine(
    (origin) =>
      URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin,
    {
      error: "must be the address of a site, as https://desk.example.com",
    },
  ),
);

/** As it lies in the database and in a file. */
export const TaughtHelpdesk = z.object({
  origin: Origin,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  recipe: Recipe,
  /** When it was taught or changed, epoch ms. */
  made: z.number().check(z.gte(-8.64e15), z.lte(8.64e15)),
});
export type TaughtHelpdesk = z.infer<typeof TaughtHelpdesk>;

/** What can be pointed at; the first three are needed. */
export const Pick = z.enum(["customer", "agent", "reply", "subject", "requester", "number", "note"]);
export type Pick = z.infer<typeof Pick>;

/** `none`: no message at all. */
export const TaughtSide = z.enum(["customer", "agent", "note", "system", "none"]);
export type TaughtSide = z.infer<typeof TaughtSide>;

/** From the page: how far it is. It is the ticket that is open before the agent's own eyes, and is kept nowhere. */
export const Teaching = z.object({
  /** What is pointed at now; none while the ticket is looked through. */
  picking: z.optional(Pick),
  done: z.array(Pick),
  /** What the pointer or the arrow keys are on: "paragraph, “Where is my…”". */
  pointed: z.optional(z.string()),
  /** The ticket as it would be read. */
  ticket: z.optional(
    z.object({
      subject: z.optional(z.string()),
      customer: z.optional(z.string()),
      id: z.optional(z.string()),
      rows: z.array(
        z.object({
          who: z.optional(TaughtSide),
          author: z.optional(z.string()),
          at: z.optional(z.string()),
          opening: z.string(),
          /** The agent has said what it is, and it is read as something else. */
          misread: z.optional(z.literal(true)),
        }),
      ),
    }),
  ),
  /** Why it cannot be kept yet, in words. */
  wrong: z.array(z.string()),
  /** Ready to be kept. */
  recipe: z.optional(z.unknown()),
});
export type Teaching = z.infer<typeof Teaching>;

/** To the page: what the agent wants. */
export type TeachingWish =
  | { kind: "pick"; what: Pick }
  | { kind: "key"; key: string }
  /** What the message in this row is. */
  | { kind: "who"; row: number; who: TaughtSide }
  | { kind: "swap" }
  /** Show this row in the page; none hides it. */
  | { kind: "show"; row: number | undefined }
  /** The panel on the other side of the page. */
  | { kind: "aside" }
  | { kind: "again" }
  | { kind: "stop" };
