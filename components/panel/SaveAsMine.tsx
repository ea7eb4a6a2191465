import { useRef, useState } from "react";
import type { StageId } from "@/lib/model";
import { OwnPhraseForm } from "../phrases/OwnPhraseForm";
import type { Content } from "../phrases/own";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import type { Intents } from "./props";

interface SaveAsMineProps {
  stage: StageId;
  draft: string;
  on: Pick<Intents, "asPhrase" | "saveOwn">;
  say(words: string, passing?: boolean): void;
}

/** Keeps the agent's own words for the next time: those of the draft, or what they marked in the panel. */
export function SaveAsMine({ stage, draft, on, say }: SaveAsMineProps) {
  const [given, setGiven] = useState<Content>();
  const opener = useRef<HTMLButtonElement>(null);
  const written = draft.trim() !== "";
  const close = () => {
    setGiven(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (given) {
    return (
      <OwnPhraseForm
        title={given.text ? "Save as my phrase" : "A phrase of your own"}
        given={given}
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
    <Button
      ref={opener}
      kind="quiet"
      className="with-icon save-as-mine"
      onClick={() => setGiven({ text: on.asPhrase(marked() || draft.trim()), stage, tags: [] })}
    >
      <Icon of="plus" />
      {written ? "Save my draft as a phrase" : "Add a phrase of your own"}
    </Button>
  );
}

/** What the agent has marked in the panel, if anything. */
function marked(): string {
  return getSelection()?.toString().trim() ?? "";
}
