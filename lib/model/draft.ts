/** The draft: what the coach and the finder of promises say of it. */

export interface Finding {
  rule: string;
  severity: "note" | "warn";
  /** In the draft. */
  start: number;
  end: number;
  why: string;
  better?: string;
}

export interface Commitment {
  start: number;
  end: number;
  /** The promise in the agent's words. */
  what: string;
  /** Epoch ms; absent where no date was said. */
  due?: number;
  /** Only a day was said: `due` is the end of that working day. */
  dayOnly?: true;
}
