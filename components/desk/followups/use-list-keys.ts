import { useEffect, useEffectEvent } from "react";
import { type Act, meaning } from "./keys";
import type { Chosen } from "./use-chosen";

/** Keys anywhere on the page walk the list and do things to what is chosen. */
export function useListKeys(chosen: Chosen, count: number, onAct: (act: Act) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const pressed = meaning(event);
    if (!pressed) return;
    event.preventDefault();
    const { active = 0 } = chosen;
    if (pressed.act === "all") chosen.all();
    else if (pressed.act === "clear") chosen.clear();
    else if (pressed.act) onAct(pressed.act);
    else if (pressed.toggle) chosen.toggle(active, pressed.extend);
    else chosen.move(Math.min(Math.max(0, active + pressed.move!), count - 1), pressed.extend);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
