import { useId } from "react";
import type { Plan, StageId } from "@/lib/model";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Prompts } from "./Prompts";
import type { Intents } from "./props";
import { Steps } from "./Steps";
import { useStageNames } from "./stage-names";

interface WhereYouAreProps {
  plan: Plan;
  /** The opened step. */
  stage: StageId;
  draft: string | undefined;
  on: Pick<Intents, "openStage" | "highlight">;
}

/** Question 3: the four steps, and the one next thing. */
export function WhereYouAre({ plan, stage, draft, on }: WhereYouAreProps) {
  const id = useId();
  const names = useStageNames();
  const { next, stages } = plan;
  const opened = stages.find((one) => one.id === stage);
  return (
    <Section title="Where you are" steadyOver={draft}>
      <Steps id={id} stages={stages} opened={stage} onOpen={on.openStage} />
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${stage}`} className="stage">
        {stage === next.stage ? (
          <div className="next">
            <p className="what">{next.what}</p>
            <p className="why">{next.why}</p>
          </div>
        ) : (
          <p className="elsewhere">
            <strong>{names[stage].long}.</strong>{" "}
            <span className="muted">The next thing is in another step: </span>
            <Button kind="quiet" onClick={() => on.openStage(next.stage)}>
              {names[next.stage].short}
            </Button>
          </p>
        )}
        {opened && opened.prompts.length > 0 && <Prompts stage={opened} highlight={on.highlight} />}
      </div>
    </Section>
  );
}
