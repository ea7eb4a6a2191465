/**
 * What Amends knows of one family of editors: one file in this folder each, whose name is its id. A family
 * says how to recognise its element and by which channels text gets in; `insert.ts` does the rest (caret,
 * verification, undo) alike for all.
 */

/** A way to put text at the caret of a focused editor; true where the editor says that it took it. */
export type Channel = (target: Target) => boolean;

export interface Target {
  element: HTMLElement;
  text: string;
}

export interface Editor {
  /** From attributes and classes alone: that is all an isolated world can see. */
  recognises(element: HTMLElement): boolean;
  /** Tried in order until the text stands in the editor. */
  channels: Channel[];
  /** How long the editor needs to take over a selection, ms, before text can go in; 0 where it looks at once. */
  settle: number;
  /** Selector of what the editor shows but does not send: placeholders, its own helpers. */
  skip?: string;
  /** What the editor must be told before text goes in, and after, for its own undo and change events. */
  before?(element: HTMLElement): void;
  after?(element: HTMLElement): void;
}
