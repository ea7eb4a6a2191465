import { useRef, useState } from "react";
import { Button } from "../../ui/Button";
import type { DataProps, Try } from "./props";

interface EraseProps {
  on: Pick<DataProps["on"], "erase" | "save">;
  attempt: Try;
  rest(): void;
}

/** Two clicks, and between them the offer of a backup. */
export function Erase({ on, attempt, rest }: EraseProps) {
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsked(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const erase = async () => {
    if (!(await attempt(() => on.erase(), "All is erased. Amends is as freshly installed."))) return;
    setAsked(false);
    rest();
  };
  if (!asked) {
    return (
      <Button ref={opener} kind="quiet" className="erase-open" onClick={() => setAsked(true)}>
        Erase everything…
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form's part
    <div className="erase" role="group" aria-labelledby="erase-what">
      <p id="erase-what">
        <strong>Erase everything?</strong> Follow-ups, the recovery log, phrases, corrections, settings and
        the sites you chose go from this machine. Only a backup brings them back.
      </p>
      <div className="buttons">
        <Button onClick={() => void attempt(on.save, "The backup is with your downloads.")}>
          Save a backup first
        </Button>
        <Button className="danger" autoFocus onClick={() => void erase()}>
          Erase everything
        </Button>
        <Button kind="quiet" onClick={close}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
