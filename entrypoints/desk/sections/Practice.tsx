import { Practice } from "@/components/desk/practice/Practice";
import type { GuideIntents } from "@/components/desk/practice/props";
import { useDrills } from "@/components/hooks/use-drills";
import { usePlaybook } from "@/components/hooks/use-playbook";
import { usePractice } from "@/components/hooks/use-practice";
import { usePracticeGuidance } from "@/components/hooks/use-practice-guidance";
import { StageNamesProvider } from "@/components/panel/stage-names";
import { newPhrase, withBlanks } from "@/components/phrases/own";

export default function PracticeSection() {
  const playbook = usePlaybook();
  const practice = usePractice(playbook.scenarios);
  const { guidance, words, phrasing, on } = usePracticeGuidance(practice.open, practice.on.write);
  const guide: GuideIntents = {
    ...on,
    asPhrase: (said) => withBlanks(said, words),
    saveOwn: (content) =>
      phrasing.save(newPhrase(content, phrasing.mine?.own ?? [], crypto.randomUUID(), Date.now())),
  };
  return (
    <StageNamesProvider value={playbook.stages}>
      <Practice {...practice} {...useDrills()} guidance={guidance} guide={guide} />
    </StageNamesProvider>
  );
}
