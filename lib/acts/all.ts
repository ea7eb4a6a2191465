/** Every act there is: a file in `kinds/` is registered by being there, under its own name. */
import type { Act, ActId } from "./act";
import type { AgentMessage } from "./message";
import type { Place } from "./places";

const files = import.meta.glob<{ default: Act }>("./kinds/*.ts", { eager: true });

/** `apology-generic.ts` is the act `apology_generic`. */
export const acts: ReadonlyMap<ActId, Act> = new Map(
  Object.entries(files).map(([path, file]) => [
    path.slice("./kinds/".length, -".ts".length).replaceAll("-", "_") as ActId,
    file.default,
  ]),
);

/** Where the message does what. */
export function actsOf(message: AgentMessage): Map<ActId, Place[]> {
  return new Map([...acts].map(([id, act]) => [id, act.find(message)]));
}
