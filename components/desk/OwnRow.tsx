import { useEffect, useRef, useState } from "react";
import type { OwnPhrase, PhraseUse, UseChange } from "@/lib/model";
import { useStageNames } from "../panel/stage-names";
import { count } from "../panel/words";
import { OwnPhraseForm } from "../phrases/OwnPhraseForm";
import type { Content } from "../phrases/own";
import { PhraseText } from "../phrases/PhraseText";
import { StarAndHide } from "../phrases/StarAndHide";
import { IconButton } from "../ui/IconButton";
import { Icon } from "../ui/icons";
import { useFocusBack } from "../ui/use-focus-back";
import type { RowDrag } from "./use-drag-order";

interface OwnRowProps {
  phrase: OwnPhrase;
  /** Where it stands; absent where only some are shown, which have no order to change. */
  place: { index: number; of: number; drag: RowDrag } | undefined;
  use: PhraseUse | undefined;
  on: {
    save(content: Content): Promise<void>;
    remove(): void;
    move(to: number): void;
    use(change: UseChange): void;
  };
}

/** A phrase of the agent's own, and all that can be done with it. */
export function OwnRow({ phrase, place, use, on }: OwnRowProps) {
  const [editing, setEditing] = useState(false);
  const pen = useFocusBack(editing);
  const opening = phrase.text.slice(0, 80);
  const close = () => setEditing(false);
  if (editing) {
    return (
      <li>
        <OwnPhraseForm
          title="Your phrase"
          given={phrase}
          onSave={async (content) => {
            await on.save(content);
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  }
  const { mark, dragged, row, grip } = place?.drag ?? {};
  const look = ["phrase-row", use?.hidden && "hidden", dragged && "dragged", mark && `drop-${mark}`];
  return (
    <li className={look.filter(Boolean).join(" ")} {...row}>
      {grip && (
        <span className="grip" aria-hidden="true" title="Drag to another place" {...grip}>
          <Icon of="grip" />
        </span>
      )}
      <div className="said">
        <PhraseText text={phrase.text} />
        <About phrase={phrase} use={use} />
      </div>
      <div className="doings">
        {place && place.of > 1 && (
          <Mover opening={opening} index={place.index} of={place.of} onMove={on.move} />
        )}
        <StarAndHide of={opening} use={use} onUse={on.use} />
        <IconButton
          ref={pen}
          icon="pen"
          label={`Edit: ${opening}`}
          hint="Edit"
          onClick={() => setEditing(true)}
        />
        <IconButton icon="bin" label={`Delete: ${opening}`} hint="Delete" onClick={on.remove} />
      </div>
    </li>
  );
}

function About({ phrase, use }: { phrase: OwnPhrase; use: PhraseUse | undefined }) {
  const names = useStageNames();
  return (
    <p className="about">
      {phrase.stage ? names[phrase.stage].short : "Any step"}
      {use?.count ? ` · used ${count(use.count, "time")}` : ""}
      {phrase.tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}

interface MoverProps {
  opening: string;
  index: number;
  of: number;
  onMove(to: number): void;
}

/** A place up or down, by pressing; the keyboard stays on the button while its row moves. */
function Mover({ opening, index, of, onMove }: MoverProps) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<"up" | "down">(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new place that it waits for
  useEffect(() => {
    const button = { up, down }[pressed.current ?? "up"].current;
    const other = button === up.current ? down.current : up.current;
    if (pressed.current) (button?.disabled ? other : button)?.focus();
    pressed.current = undefined;
  }, [index]);
  const move = (way: "up" | "down") => {
    pressed.current = way;
    onMove(index + (way === "up" ? -1 : 1));
  };
  return (
    <span className="mover">
      <IconButton
        ref={up}
        icon="up"
        label={`Move up: ${opening}`}
        hint="Move up"
        disabled={index === 0}
        onClick={() => move("up")}
      />
      <IconButton
        ref={down}
        icon="down"
        label={`Move down: ${opening}`}
        hint="Move down"
        disabled={index === of - 1}
        onClick={() => move("down")}
      />
    </span>
  );
}
