import { useState } from "react";
import type { TaughtHelpdesk } from "@/lib/model";
import { Button } from "../../ui/Button";
import type { TaughtFile } from "./props";

interface TakeTaughtInProps {
  known: TaughtHelpdesk[];
  read(text: string): TaughtFile;
  onTake(helpdesks: TaughtHelpdesk[]): Promise<void>;
  onTrouble(words: string): void;
}

/** A file of taught helpdesks: looked at first, then taken in; where it is wrong, each place is named. */
export function TakeTaughtIn({ known, read, onTake, onTrouble }: TakeTaughtInProps) {
  const [file, setFile] = useState<{ name: string; holds: TaughtFile }>();
  const look = (chosen: File) =>
    chosen.text().then(
      (text) => setFile({ name: chosen.name, holds: read(text) }),
      () => onTrouble(`${chosen.name} could not be read.`),
    );
  const take = (helpdesks: TaughtHelpdesk[]) =>
    onTake(helpdesks).then(
      () => setFile(undefined),
      (error: Error) => onTrouble(error.message),
    );
  const isKnown = (origin: string) => known.some((one) => one.origin === origin);
  const { holds } = file ?? {};
  return (
    <div className="taught-in">
      <label className="button plain">
        <input
          type="file"
          className="unseen"
          accept=".json,application/json"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            // The same file can be chosen once more.
            target.value = "";
            if (chosen) void look(chosen);
          }}
        />
        Take in a file of helpdesks
      </label>
      {holds && "errors" in holds && (
        <div className="trouble" role="alert">
          <p className="title">{file?.name} is broken, so nothing of it is taken</p>
          <ul className="problems">
            {holds.errors.map(({ path, message }) => (
              <li key={path + message}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {holds && "helpdesks" in holds && (
        <div className="preview">
          <p>
            <strong>{file?.name}</strong> says how to read:
          </p>
          <ul>
            {holds.helpdesks.map(({ origin, name }) => (
              <li key={origin}>
                {name} <span className="muted">{origin}</span>
                {isKnown(origin) && " – in the place of what you taught there"}
              </li>
            ))}
          </ul>
          <div className="buttons">
            <Button kind="loud" autoFocus onClick={() => void take(holds.helpdesks)}>
              Take it in
            </Button>
            <Button kind="quiet" onClick={() => setFile(undefined)}>
              Leave it
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
