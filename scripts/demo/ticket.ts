/** A ticket of the demo helpdesk, as data. Its times count back from the moment the page is loaded. */
import type { Failure, Temperature } from "../../lib/model";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type Status = "open" | "pending" | "solved";
type Channel = "Email" | "Web form" | "Chat" | "App" | "Phone";

export interface DemoMessage {
  who: "customer" | "agent" | "note" | "system";
  /** Absent on a system line. */
  author?: string;
  /** How long before the page was loaded it was written, ms. */
  ago: number;
  /** `\n` ends a line, `\n\n` a paragraph. */
  text: string;
  /** File names, shown below the text. */
  attachments?: string[];
}

export interface Order {
  number: string;
  what: string;
  price: string;
  state: string;
}

interface Requester {
  name: string;
  email: string;
  phone?: string;
  place: string;
  /** Year of the first order. */
  since: number;
  orders: Order[];
}

export interface DemoTicket {
  id: string;
  subject: string;
  status: Status;
  channel: Channel;
  /** The part of the Fernwick family that the customer wrote to. */
  brand: "Fernwick Home" | "Fernwick Stays" | "Fernwick Connect" | "Fernwick Frames";
  assignee?: string;
  requester: Requester;
  /** Oldest first. */
  messages: DemoMessage[];
  /** How a fair human reader would judge it. For tests: the page never shows it. */
  expected: { temperature: Temperature | "unsure"; failure?: Failure; repeat?: boolean };
}
