/** What an agent shows of a page, and what is made of it. */
import type { Field } from "../../model";
import type { Recipe } from "../recipe";

export type Side = "customer" | "agent" | "note" | "system";

/** One element that was pointed at; `none` is no message. */
export interface Example {
  element: Element;
  who: Side | "none";
}

export interface Shown {
  examples: Example[];
  reply: Element;
  /** Where Amends did not find it by itself, or found another. */
  subject?: Element;
  requester?: Element;
  number?: Element;
}

/** A message as it is read now; without `who` nothing tells its side. */
export interface Row {
  element: Element;
  who?: Side;
  author?: string;
  at?: string;
  text: string;
}

export interface Lesson {
  recipe: Recipe;
  /** Oldest first, as the page has them. */
  rows: Row[];
  subject?: string;
  customer?: string;
  id?: string;
  /** Why it cannot be kept yet; empty: it can. */
  wrong: Wrong[];
}

export type Wrong =
  | { what: "missing"; fields: Field[] }
  /** This message is read as another side than the agent said, or as none. */
  | { what: "misread"; element: Element }
  | { what: "no reply box" };

/** What was pointed at gives no lesson at all: in words for the agent. */
export class Unteachable extends Error {}
