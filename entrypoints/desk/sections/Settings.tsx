import { YourData } from "@/components/desk/data/YourData";
import type { RuleChoice } from "@/components/desk/props";
import { SettingsSection } from "@/components/desk/SettingsSection";
import { useData } from "@/components/hooks/use-data";
import { useSettings } from "@/components/hooks/use-settings";
import { rules } from "@/lib/coach/all";

const CHOICES: RuleChoice[] = [...rules].map(([id, { about, source, severity, examples }]) => ({
  id,
  about,
  source,
  severity,
  example: examples.flagged[0]?.shown ?? examples.flagged[0]?.draft,
}));

export default function Settings() {
  const { settings, state, change, retry } = useSettings();
  const data = useData();
  return (
    <>
      <SettingsSection settings={settings} state={state} rules={CHOICES} on={{ change, retry }} />
      <YourData {...data} />
    </>
  );
}
