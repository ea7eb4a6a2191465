import { useState } from "react";
import type { OwnPhrase, PhraseUse, UseChange } from "@/lib/model";
import { OwnPhraseForm } from "../phrases/OwnPhraseForm";
import { type Content, movedTo, newPhrase } from "../phrases/own";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { useFocusBack } from "../ui/use-focus-back";
import { DeletedPhrase } from "./DeletedPhrase";
import { OwnRow } from "./OwnRow";
import type { PhrasesProps } from "./props";
import { useDragOrder } from "./use-drag-order";

interface OwnPhrasesProps {
  /** All of them, in the agent's order. */
  own: OwnPhrase[];
  /** Those that answer to the search and the choice. */
  shown: OwnPhrase[];
  /** Nothing is left out, so that there is an order to change. */
  all: boolean;
  uses: ReadonlyMap<string, PhraseUse>;
  on: Pick<PhrasesProps["on"], "save" | "remove"> & {
    use(phrase: string, change: UseChange): void;
    say(words: string, passing?: boolean): void;
    failed(): void;
  };
}

const EMPTY: Content = { text: "", tags: [] };

/** The agent's own phrases: add, change, put in order, delete and take that back. */
export function OwnPhrases({ own, shown, all, uses, on }: OwnPhrasesProps) {
  const [adding, setAdding] = useState(false);
  const [deleted, setDeleted] = useState<OwnPhrase>();
  const opener = useFocusBack(adding);
  const close = () => setAdding(false);
  const add = async (content: Content) => {
    await on.save(newPhrase(content, own, crypto.randomUUID(), Date.now()));
    close();
    on.say("Saved. It is offered where it fits.", true);
  };
  const remove = (phrase: OwnPhrase) => {
    setDeleted(phrase);
    on.remove(phrase.id).catch(() => {
      setDeleted(undefined);
      on.failed();
    });
  };
  const move = (phrase: OwnPhrase, to: number) => {
    on.save(movedTo(phrase, to, own)).catch(on.failed);
    on.say(`Moved to place ${to + 1} of ${own.length}.`, true);
  };
  const drag = useDragOrder(own, move);
  if (!all && shown.length === 0 && !deleted) return null;

  return (
    <section aria-labelledby="own">
      <div className="desk-section-head">
        <h2 id="own">Yours</h2>
        {all && !adding && (
          <Button ref={opener} className="with-icon" onClick={() => setAdding(true)}>
            <Icon of="plus" />
            Add a phrase
          </Button>
        )}
      </div>
      {adding && <OwnPhraseForm title="A phrase of your own" given={EMPTY} onSave={add} onCancel={close} />}
      {own.length === 0 && !adding && (
        <p className="empty">
          None yet. Add the words that work for you, here or from a draft: Amends fills their blanks from the
          ticket and offers them beside its own.
        </p>
      )}
      <ul className="phrase-rows">
        {shown.map((phrase, index) => (
          <OwnRow
            key={phrase.id}
            phrase={phrase}
            place={all ? { index, of: own.length, drag: drag(phrase, index) } : undefined}
            use={uses.get(phrase.id)}
            on={{
              save: (content) => on.save(withContent(phrase, content)),
              remove: () => remove(phrase),
              move: (to) => move(phrase, to),
              use: (change) => on.use(phrase.id, change),
            }}
          />
        ))}
      </ul>
      <DeletedPhrase
        phrase={deleted}
        onUndo={(phrase) => {
          setDeleted(undefined);
          on.save(phrase).catch(on.failed);
        }}
      />
    </section>
  );
}

/** What is no longer there (a step that was taken off) must not stay from before. */
function withContent({ id, order, made }: OwnPhrase, content: Content): OwnPhrase {
  return { ...content, id, order, made };
}
