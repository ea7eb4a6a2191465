/** Every scenario that Amends comes with: a file in `scenarios/` is registered by being there. */
import type { Scenario } from "./scenario";

const files = import.meta.glob<Omit<Scenario, "id">>("./scenarios/*.ts", { eager: true, import: "default" });

export const scenarios: readonly Scenario[] = Object.entries(files).map(([path, scenario]) => ({
  id: path.slice("./scenarios/".length, -".ts".length),
  ...scenario,
}));
