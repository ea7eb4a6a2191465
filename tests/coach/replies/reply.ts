/** Whole replies, by us, to customers whose own words are read by the real reader. */
export interface Answer {
  /** The customer's name, as a helpdesk shows it. */
  name?: string;
  /** What the reply answers. */
  customer?: string;
  text: string;
  /** What our side wrote before, oldest first. */
  before?: string[];
}

/** A decent reply with one fault in it. */
export interface Faulty extends Answer {
  /** Rules of which one, at least, is to find it. */
  fault: string[];
  /** Words that the finding must touch, where the fault stands in words. */
  at?: string;
}
