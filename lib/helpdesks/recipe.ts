/**
 * How a helpdesk's page is read, as data: what its own file says of a product, and what an agent teaches of a
 * page by pointing. A recipe can come from anywhere, so this schema is both type and check; it holds no code
 * and no regular expression. The content script knows the types only (`by-recipe.ts` follows them).
 *
 * Whatever a recipe names must be there, or the ticket is unread and says what is missing; only what is
 * marked as optional here may be absent.
 */
import * as z from "zod/mini";

/** A CSS selector. */
const Selector = z.string().check(z.minLength(1), z.maxLength(600));
/** Literal text around the value: `mailto:{}`, `Ticket#* — {}`; `*` is any text. One `{}`. */
const Shape = z.string().check(
  z.maxLength(200),
  z.refine((shape) => shape.split("{}").length === 2, "A shape has one {}"),
);

/** Where one fact stands. A selector alone means its text. */
export const Place = z.union([
  Selector,
  z.strictObject({
    select: Selector,
    /** `text` (default), `value` (what an input holds now), or the name of an attribute. */
    take: z.optional(z.string().check(z.maxLength(80))),
    shape: z.optional(Shape),
    /** Parts that are not the fact: other people's buttons, counters, badges. Buttons never are. */
    without: z.optional(Selector),
    /**
     * Looked up in the ticket, or, for a fact of a message, in the message (`:scope` is the element itself);
     * or in the whole page, among what is around the message, or in its row of `messages.rows`.
     */
    in: z.optional(z.enum(["ticket", "page", "above", "row"])),
  }),
]);
export type Place = z.infer<typeof Place>;

/** One after the other: the first that says anything. */
const Places = z.union([Place, z.array(Place).check(z.minLength(1), z.maxLength(8))]);
export type Places = z.infer<typeof Places>;

/**
 * Parts of an address, by segments: `/a/tickets/:number/**`. `*` is one segment, `**` any number of them. The
 * id is `:number` (digits), `:key` (`ABC-12`) or `:id` (any); before it may stand letters (`cnv_:id`).
 */
const Segments = z.string().check(
  z.maxLength(200),
  z.refine((path) => path.split("**").length <= 3, "Two ** at most"),
);
const Address = z.strictObject({
  path: z.optional(Segments),
  hash: z.optional(Segments),
  /** Parameters that must be there, in any order: their value, or `:number`, `:key`, `:id`. */
  query: z.optional(z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(80)))),
});
export type Address = z.infer<typeof Address>;

/** All that speak must say the same id, else no ticket is open; one that is silent vetoes unless `optional`. */
const IdSource = z.union([
  z.strictObject({
    /** Any of these; `whole`: the address itself is the id, where a product shows none (thin recipes only). */
    address: z.union([z.literal("whole"), Address, z.array(Address).check(z.maxLength(12))]),
    optional: z.optional(z.literal(true)),
  }),
  z.strictObject({ mark: Place, optional: z.optional(z.literal(true)) }),
]);
export type IdSource = z.infer<typeof IdSource>;
const Id = z.array(IdSource).check(z.minLength(1), z.maxLength(6));

/** Who wrote a message: all that is said here holds. Give each side a mark of its own, none by default. */
const Who = z.strictObject({
  who: z.enum(["customer", "agent", "note", "system"]),
  /** The message itself fits; has one inside; lies in one. */
  is: z.optional(Selector),
  has: z.optional(Selector),
  within: z.optional(Selector),
  /**
   * The author is one of the requesters, is not, is the agent who is signed in, or has an address of the
   * agent's own domain (not of a public provider): by `authorId`, else by name.
   */
  author: z.optional(z.enum(["requester", "other", "agent", "team"])),
});
export type Who = z.infer<typeof Who>;

const Messages = z.strictObject({
  /** Each is one message. In the ticket, or in `log` where the ticket holds other things that look like it. */
  select: Selector,
  log: z.optional(Selector),
  /** Looks like a message and is none: drafts, hidden copies, events. */
  leave: z.optional(Selector),
  /** Stable over reloads. Left out where the page shows none: then time and place stand in. */
  id: z.optional(Places),
  /** The first that holds. */
  who: z.array(Who).check(z.minLength(1), z.maxLength(16)),
  /** Left out where no message says it. */
  author: z.optional(Places),
  authorId: z.optional(Place),
  /** Sides whose messages need not say their author. A system message never must. */
  unnamed: z.optional(z.array(z.enum(["customer", "agent", "note"])).check(z.maxLength(3))),
  /** Where only the first (or last) of a run of one side says its author; `new` marks a message that must. */
  runs: z.optional(z.strictObject({ says: z.enum(["first", "last"]), new: z.optional(Selector) })),
  /** Read only where exact: ISO 8601 or RFC 2822 with an offset, or seconds or milliseconds since 1970. */
  at: z.optional(Places),
  /** Times without an offset are in UTC. */
  utc: z.optional(z.literal(true)),
  /** The words; the first of several selectors that is there. An iframe of the same origin is read inside. */
  body: z.union([Selector, z.array(Selector).check(z.minLength(1), z.maxLength(8))]),
  /** Within the words: quotes, signatures, controls. */
  without: z.optional(Selector),
  /** A list beside the messages that has a line for each (`in: "row"`), with the same id. */
  rows: z.optional(z.strictObject({ select: Selector, id: Place })),
  /** How the page orders them; oldest first where not said. */
  order: z.optional(z.enum(["newest first", "by time", "by id"])),
  /** Stands there while older messages are not loaded. */
  partial: z.optional(Selector),
  /** One for each message that there is, loaded or not. */
  total: z.optional(Selector),
  /** Stands there while messages are on their way. */
  loading: z.optional(Selector),
});
export type MessagesRecipe = z.infer<typeof Messages>;

const Reply = z.strictObject({
  /** The editable element, a text area, or the iframe whose body is editable. */
  select: Selector,
  in: z.optional(z.enum(["ticket", "page"])),
  /** Of several in sight the newest stands last. */
  last: z.optional(z.literal(true)),
  /** The nearest one around the editor in which the marks of the mode are looked up; else ticket or page. */
  form: z.optional(Selector),
  /** Around the editor or in its form, while a note, or a public reply, is written. */
  note: z.optional(Selector),
  public: z.optional(Selector),
  /** Only where the product is known to start so. With nothing said, there is no reply box. */
  otherwise: z.optional(z.enum(["public", "note"])),
});
export type ReplyRecipe = z.infer<typeof Reply>;

export const Recipe = z.strictObject({
  id: Id,
  /**
   * Around the open ticket: the only one in sight, or the only one in (or being) an `active`. `{id}` in the
   * selector is the id that the address says.
   */
  ticket: z.optional(z.strictObject({ select: Selector, active: z.optional(Selector) })),
  /** These four: left out where the page does not say it. `agent` and `channel` may be absent. */
  subject: z.optional(Places),
  customer: z.optional(
    z.strictObject({
      name: z.optional(Places),
      email: z.optional(Places),
      /** What `messages.authorId` says of the requesters. */
      ids: z.optional(Place),
      /** Whoever alone wrote the customer's messages, where the page does not name the requester. */
      fromMessages: z.optional(z.literal(true)),
    }),
  ),
  agent: z.optional(Places),
  channel: z.optional(Places),
  /** Left out (`thin`): the ticket cannot be read; the reply box and the phrases work. */
  messages: z.optional(Messages),
  /** In this order; the first that is in sight. */
  reply: z.array(Reply).check(z.maxLength(8)),
  /** A page or window of its own for the reply, without the messages. */
  replyPage: z.optional(z.strictObject({ mark: Selector, id: Id })),
  /** The controls that send the reply. */
  send: Selector,
});
export type Recipe = z.infer<typeof Recipe>;
