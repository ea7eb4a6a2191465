import { YourData } from "@/components/desk/data/YourData";
import { SettingsSection } from "@/components/desk/SettingsSection";
import { TaughtHelpdesks } from "@/components/desk/taught/TaughtHelpdesks";
import { useData } from "@/components/hooks/use-data";
import { usePolicy } from "@/components/hooks/use-policy";
import { useSettings } from "@/components/hooks/use-settings";
import { useTaught } from "@/components/hooks/use-taught";
import { RULE_CHOICES } from "../rule-choices";

export default function Settings() {
  const { settings, state, change, retry } = useSettings();
  const data = useData();
  return (
    <>
      <SettingsSection
        settings={settings}
        state={state}
        rules={RULE_CHOICES}
        {...usePolicy()}
        on={{ change, retry }}
      />
      <TaughtHelpdesks {...useTaught()} />
      <YourData {...data} />
    </>
  );
}
