import { Practice } from "@/components/desk/practice/Practice";
import { useDrills } from "@/components/hooks/use-drills";
import { usePlaybook } from "@/components/hooks/use-playbook";
import { usePractice } from "@/components/hooks/use-practice";
import { StageNamesProvider } from "@/components/panel/stage-names";
import { useGuide } from "../guide";

export default function PracticeSection() {
  const playbook = usePlaybook();
  const practice = usePractice(playbook.scenarios);
  const { guidance, guide } = useGuide(practice.open, practice.on.write);
  return (
    <StageNamesProvider value={playbook.stages}>
      <Practice {...practice} {...useDrills()} guidance={guidance} guide={guide} />
    </StageNamesProvider>
  );
}
