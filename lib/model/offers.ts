/** The last offer for a failure, as it is kept (lib/store): what was offered and when, never to whom. */
import * as z from "zod/mini";
import { FAILURES } from "../failures";

export const KeptOffer = z.object({
  failure: z.enum(FAILURES),
  /** Ids of remedies, in the order of the offer. */
  options: z.array(z.string().check(z.maxLength(100))).check(z.minLength(1), z.maxLength(20)),
  /** Epoch ms. */
  at: z.number(),
});
export type KeptOffer = z.infer<typeof KeptOffer>;
