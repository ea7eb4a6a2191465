import { Welcome } from "@/components/desk/welcome/Welcome";
import { usePlaybook } from "@/components/hooks/use-playbook";
import { useExample, useHosted } from "@/components/hooks/use-welcome";
import { StageNamesProvider } from "@/components/panel/stage-names";
import { useGuide } from "../guide";

export default function WelcomeSection() {
  const playbook = usePlaybook();
  const { example, say, write } = useExample();
  const { helpdesks, pinned, allow } = useHosted();
  const { guidance, guide } = useGuide(example, write);
  return (
    <StageNamesProvider value={playbook.stages}>
      <Welcome {...{ example, guidance, guide, helpdesks, pinned }} on={{ say, write, allow }} />
    </StageNamesProvider>
  );
}
