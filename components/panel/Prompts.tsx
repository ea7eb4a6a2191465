import type { Stage } from "@/lib/model";
import { Disclosure } from "../ui/Disclosure";
import { Icon } from "../ui/icons";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { useStageNames } from "./stage-names";

/** All that a step asks for, ticked where an answer or the draft has it. */
export function Prompts({ stage, highlight }: { stage: Stage; highlight: Intents["highlight"] }) {
  const names = useStageNames();
  const done = stage.prompts.filter((prompt) => prompt.done).length;
  return (
    <Disclosure summary={`${names[stage.id].long}: ${done} of ${stage.prompts.length}`}>
      <ul className="prompts">
        {stage.prompts.map((prompt) => (
          <li key={prompt.id} className={prompt.done ? "done" : "open"}>
            <span className="box">{prompt.done && <Icon of="tick" />}</span>
            <span className="unseen">{prompt.done ? "Done:" : "To do:"}</span>
            {prompt.spans.length > 0 ? (
              <Quote look="line" spans={prompt.spans} highlight={highlight}>
                {prompt.text}
              </Quote>
            ) : (
              <span>{prompt.text}</span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
