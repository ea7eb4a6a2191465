/** When a reminder pops up. Pure; epoch ms. */
import type { Reminder } from "../model";

/** A promise is called `lead` ms before it runs out, where there is time for that; all else when it is due. */
export function firstCall({ kind, due }: Pick<Reminder, "kind" | "due">, lead: number, now: number): number {
  return kind === "promise" && due - lead > now ? due - lead : due;
}

/** After a call at or before `now`: at its time, if that is still to come. */
export function nextCall({ due }: Pick<Reminder, "due">, now: number): number | undefined {
  return due > now ? due : undefined;
}
