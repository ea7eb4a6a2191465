/** Wires the desk to the background, the settings store and the library; decides nothing itself. */
import { Desk } from "@/components/desk/Desk";
import { type RuleChoice, SECTIONS } from "@/components/desk/props";
import { useLibrary } from "@/components/hooks/use-library";
import { useMine } from "@/components/hooks/use-mine";
import { useSection } from "@/components/hooks/use-section";
import { useSettings } from "@/components/hooks/use-settings";
import { rules } from "@/lib/coach/all";

const CHOICES: RuleChoice[] = [...rules].map(([id, { about, source, severity, examples }]) => ({
  id,
  about,
  source,
  severity,
  example: examples.flagged[0]?.shown ?? examples.flagged[0]?.draft,
}));

export function App() {
  const section = useSection(SECTIONS);
  const { mine, lost, save, remove, use, retry } = useMine();
  const library = useLibrary(mine);
  const { settings, state, change, retry: again } = useSettings();
  return (
    <Desk
      section={section}
      phrases={{ mine, lost, ...library, on: { save, remove, use, retry } }}
      settings={{ settings, state, rules: CHOICES, on: { change, retry: again } }}
    />
  );
}
