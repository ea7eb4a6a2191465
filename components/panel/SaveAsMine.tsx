import { useRef } from "react";
import type { StageId } from "@/lib/model";
import { OwnPhraseForm } from "../phrases/OwnPhraseForm";
import { type HalfWritten, writtenOf } from "../phrases/own";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { useFocusBack } from "../ui/use-focus-back";
import type { Intents } from "./props";

interface SaveAsMineProps {
  stage: StageId;
  draft: string;
  /** Outlasts the ticket that it was begun on. */
  half: HalfWritten | undefined;
  onHalf(half: HalfWritten | undefined): void;
  on: Pick<Intents, "asPhrase" | "saveOwn">;
  say(words: string, passing?: boolean): void;
}

/** Keeps the agent's own words for the next time: those of the draft, or what they marked in the panel. */
export function SaveAsMine({ stage, draft, half, onHalf, on, say }: SaveAsMineProps) {
  /** Opened here and now, and not on the ticket before. */
  const fresh = useRef(false);
  const opener = useFocusBack(half !== undefined);
  const written = draft.trim() !== "";
  const close = () => onHalf(undefined);
  const open = () => {
    const given = { text: on.asPhrase(marked() || draft.trim()), stage, tags: [] };
    fresh.current = true;
    onHalf({ given, written: writtenOf(given) });
  };
  if (half) {
    const { given, written: begun } = half;
    return (
      <OwnPhraseForm
        title={given.text ? "Save as my phrase" : "A phrase of your own"}
        given={given}
        begun={fresh.current ? undefined : begun}
        onWritten={(words) => onHalf({ given, written: words })}
        onSave={async (content) => {
          await on.saveOwn(content);
          close();
          say("Saved. It is offered where it fits, and the search finds it.", true);
        }}
        onCancel={close}
      />
    );
  }
  return (
    <Button ref={opener} kind="quiet" className="with-icon save-as-mine" onClick={open}>
      <Icon of="plus" />
      {written ? "Save my draft as a phrase" : "Add a phrase of your own"}
    </Button>
  );
}

/** What the agent has marked in the panel, if anything. */
function marked(): string {
  return getSelection()?.toString().trim() ?? "";
}
