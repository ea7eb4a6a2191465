/** Amends' whole reading beside the peers' one number. */
import { read } from "../../lib/reading/read.ts";
import { ticketOf } from "../archive/conversation.ts";
import { PEERS } from "../eval/peers.ts";
import type { System } from "./timing.ts";

/** Each reads a customer's messages, oldest first. */
export const SYSTEMS: System<string[]>[] = [
  {
    name: "Amends, the whole reading",
    run: (texts) => read(ticketOf({ messages: texts.map((text) => ({ from: "customer", text })) })),
  },
  ...PEERS.map(({ name, upset }): System<string[]> => ({ name, run: (texts) => texts.map(upset) })),
];
