import { BringIn } from "@/components/desk/imports/BringIn";
import { Phrases } from "@/components/desk/Phrases";
import { useImports } from "@/components/hooks/use-imports";
import { useLibrary } from "@/components/hooks/use-library";
import { useMine } from "@/components/hooks/use-mine";
import { usePlaybook } from "@/components/hooks/use-playbook";
import { StageNamesProvider } from "@/components/panel/stage-names";
import type { OwnPhrase } from "@/lib/model";

const NONE: OwnPhrase[] = [];

export default function PhrasesSection() {
  const { mine, lost, save, remove, use, retry } = useMine();
  const imports = useImports(mine?.own ?? NONE);
  const library = useLibrary(mine);
  const { stages } = usePlaybook();
  return (
    <StageNamesProvider value={stages}>
      <Phrases
        mine={mine}
        lost={lost}
        {...library}
        on={{ save, remove, use, retry }}
        bringIn={<BringIn imports={imports} />}
      />
    </StageNamesProvider>
  );
}
