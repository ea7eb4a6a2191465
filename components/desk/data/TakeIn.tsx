import { type ComponentProps, type ReactNode, useRef, useState } from "react";
import type { BackupCheck } from "@/lib/model";
import { Button } from "../../ui/Button";
import { FileDrop } from "./FileDrop";
import { Preview } from "./Preview";
import type { DataProps, Try } from "./props";
import { takenWords } from "./words";

interface TakeInProps {
  title?: string;
  /** What to choose, where it is no backup file. */
  file?: Pick<ComponentProps<typeof FileDrop>, "what" | "accept">;
  on: Pick<DataProps["on"], "check" | "take" | "save">;
  attempt: Try;
}

type Step =
  | { at: "choose"; done?: string }
  | { at: "busy"; what: string }
  | { at: "preview"; name: string; text: string; check: BackupCheck };

/** Bytes. No backup is larger, and a page that reads more may hang. */
const READABLE = 200 * 2 ** 20;

/** A file in: chosen, looked at, and taken only then. */
export function TakeIn({ title = "Take a backup in", file, on, attempt }: TakeInProps) {
  const [step, setStep] = useState<Step>({ at: "choose" });
  const result = useRef<HTMLParagraphElement>(null);

  const look = async (file: File) => {
    setStep({ at: "busy", what: `Reading ${file.name}…` });
    const isRead = await attempt(async () => {
      if (file.size > READABLE) throw new Error(`${file.name} is larger than any backup of Amends.`);
      const text = await file.text();
      setStep({ at: "preview", name: file.name, text, check: await on.check(text) });
    });
    if (!isRead) setStep({ at: "choose" });
  };
  const take = async (text: string, over: string[]) => {
    const before = step;
    setStep({ at: "busy", what: "Taking it in…" });
    const isTaken = await attempt(async () => {
      const done = takenWords(await on.take(text, over));
      setStep({ at: "choose", done });
      requestAnimationFrame(() => result.current?.focus());
    });
    if (!isTaken) setStep(before);
  };

  return (
    <div className="take-in">
      <h3>{title}</h3>
      {step.at === "choose" && (
        <>
          {step.done && (
            <p ref={result} tabIndex={-1} className="taken">
              {step.done}
            </p>
          )}
          <FileDrop {...file} onFile={(chosen) => void look(chosen)} />
        </>
      )}
      {step.at === "busy" && <Busy>{step.what}</Busy>}
      {step.at === "preview" &&
        (step.check.problems.length ? (
          <Broken name={step.name} problems={step.check.problems} onBack={() => setStep({ at: "choose" })} />
        ) : (
          <Preview
            name={step.name}
            check={step.check}
            onTake={(over) => void take(step.text, over)}
            onSave={() => void attempt(on.save, "The backup is with your downloads.")}
            onBack={() => setStep({ at: "choose" })}
          />
        ))}
    </div>
  );
}

function Busy({ children }: { children: ReactNode }) {
  return (
    <div className="busy" role="status">
      <p>{children}</p>
      <progress aria-label="Under way" />
    </div>
  );
}

interface BrokenProps {
  name: string;
  problems: BackupCheck["problems"];
  onBack(): void;
}

function Broken({ name, problems, onBack }: BrokenProps) {
  return (
    <div className="trouble" role="alert">
      <p className="title">{name} is broken, so nothing of it is taken</p>
      <ul className="problems">
        {problems.map(({ path, why }) => (
          <li key={path + why}>
            <code>{path}</code> {why}
          </li>
        ))}
      </ul>
      <Button autoFocus onClick={onBack}>
        Choose another file
      </Button>
    </div>
  );
}
