import { useId, useState } from "react";
import { VIEW_IDS, VIEWS } from "@/lib/playbook/stages";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { EMPTY } from "./entries";
import type { PartProps } from "./ListEditor";
import type { PlaybookProps } from "./props";

/** Whose playbook it is, and what the four steps are called. */
export function NameAndSteps({
  file,
  playbook,
  locked,
  onTake,
}: PartProps & Pick<PlaybookProps, "playbook">) {
  const id = useId();
  const [name, setName] = useState(file?.name ?? EMPTY.name);
  const stages = file?.stages ?? "mama";
  const own = typeof stages !== "string";
  return (
    <Disclosure summary="Name and steps">
      <form
        className="entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          void onTake({ ...EMPTY, ...file, name: name.trim() || EMPTY.name }, "Saved.");
        }}
      >
        <div className="field">
          <label htmlFor={`${id}name`}>Whose playbook it is</label>
          <input
            id={`${id}name`}
            type="text"
            maxLength={80}
            value={name}
            disabled={locked}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        {!locked && name.trim() !== (file?.name ?? "") && <Button type="submit">Save the name</Button>}
      </form>
      <div className="field">
        <label htmlFor={`${id}steps`}>What the steps are called</label>
        <select
          id={`${id}steps`}
          value={own ? "own" : stages}
          disabled={locked}
          onChange={({ target }) =>
            void onTake({ ...EMPTY, ...file, stages: target.value as keyof typeof VIEWS }, "Saved.")
          }
        >
          {VIEW_IDS.map((view) => (
            <option key={view} value={view}>
              {VIEWS[view].name}
            </option>
          ))}
          {own && <option value="own">Names of your own, from your file</option>}
        </select>
      </div>
      <ol className="steps-look" aria-label="How the steps are called">
        {Object.entries(playbook.stages).map(([stage, { short, long }]) => (
          <li key={stage}>
            <strong>{short}</strong> <span className="muted">{long}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
