import { useState } from "react";
import { Button } from "../../ui/Button";
import { FileDrop } from "../data/FileDrop";
import { Differences } from "./Differences";
import { Problems } from "./Problems";
import type { Comparison, PlaybookProps } from "./props";

/** Bytes. No playbook is larger. */
const READABLE = 4 * 2 ** 20;

type Step =
  | { at: "choose" }
  | { at: "broken"; name: string; problems: PlaybookProps["policyProblems"] }
  | ({ at: "compare"; name: string } & Comparison);

interface ImportProps extends Pick<PlaybookProps, "compare"> {
  /** Takes it, and says so. */
  onTake(file: Comparison["file"], done: string): Promise<void>;
}

/** A playbook from a file: what it would change is seen first, and it is taken only then. */
export function Import({ compare, onTake }: ImportProps) {
  const [step, setStep] = useState<Step>({ at: "choose" });
  const back = () => setStep({ at: "choose" });
  const look = async (file: File) => {
    const { name } = file;
    const compared =
      file.size > READABLE
        ? { problems: [{ path: name, why: "larger than any playbook" }] }
        : compare(await file.text());
    setStep(
      "problems" in compared ? { at: "broken", name, ...compared } : { at: "compare", name, ...compared },
    );
  };

  if (step.at === "choose")
    return <FileDrop what="Choose a playbook file" onFile={(file) => void look(file)} />;
  if (step.at === "broken")
    return (
      <Problems title={`${step.name} is broken, so nothing of it is taken`} problems={step.problems}>
        <Button autoFocus onClick={back}>
          Choose another file
        </Button>
      </Problems>
    );
  const { name, file, differences } = step;
  return (
    <div className="preview">
      <p>
        What <strong>{name}</strong> (“{file.name}”) would change:
      </p>
      <Differences differences={differences} />
      <div className="buttons">
        <Button
          kind="loud"
          autoFocus
          onClick={() =>
            void onTake(file, "Taken. “Undo the last change” brings the other one back.").then(back)
          }
        >
          Take it
        </Button>
        <Button kind="quiet" onClick={back}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
