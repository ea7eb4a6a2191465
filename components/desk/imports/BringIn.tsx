import "./imports.css";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { ImportChoice } from "./ImportChoice";
import { ImportLook } from "./ImportLook";
import type { Imports } from "./props";
import { useBringing } from "./use-bringing";

/** Phrases from another tool: a file or pasted words, looked at first, brought in only then, and undone. */
export function BringIn({ imports }: { imports: Imports }) {
  const { step, trouble, look, bring, undo, leave } = useBringing(imports);
  return (
    <Disclosure summary="Bring in your phrases">
      <div className="bring-in">
        {trouble && (
          <p role="alert" className="bring-trouble">
            {trouble.place && <strong>{trouble.place}: </strong>}
            {trouble.why}
          </p>
        )}
        {step.at === "choose" && <ImportChoice onLook={(file) => void look(file)} />}
        {step.at === "busy" && (
          <div role="status">
            <p>{step.what}</p>
            <progress aria-label="Under way" />
          </div>
        )}
        {step.at === "preview" && (
          <ImportLook
            name={step.name}
            preview={step.preview}
            onBring={(lines) => void bring(lines)}
            onLeave={leave}
          />
        )}
        {step.at === "done" && (
          <div className="bring-done">
            <p role="status">{step.words}</p>
            <div className="bring-buttons">
              {step.brought.length > 0 && (
                <Button autoFocus onClick={() => void undo(step.brought)}>
                  Undo
                </Button>
              )}
              <Button kind="quiet" onClick={leave}>
                Bring in more
              </Button>
            </div>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
