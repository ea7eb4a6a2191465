import type { Phrase, PhraseUse, StageId, UseChange } from "@/lib/model";
import { useStageNames } from "../panel/stage-names";
import { FAILURES } from "../panel/words";
import { PhraseText } from "../phrases/PhraseText";
import { StarAndHide } from "../phrases/StarAndHide";
import { Disclosure } from "../ui/Disclosure";

interface ShippedPhrasesProps {
  phrases: Phrase[];
  uses: ReadonlyMap<string, PhraseUse>;
  onUse(phrase: string, change: UseChange): void;
}

/** What Amends comes with, step by step. */
export function ShippedPhrases({ phrases, uses, onUse }: ShippedPhrasesProps) {
  const names = useStageNames();
  return (
    <section aria-labelledby="shipped">
      <h2 id="shipped">Came with Amends</h2>
      {(Object.keys(names) as StageId[]).map((stage) => {
        const here = phrases.filter((phrase) => phrase.stage === stage);
        return (
          <Disclosure
            key={stage}
            summary={
              <>
                {names[stage].long} <span className="number">{here.length}</span>
              </>
            }
          >
            <Rows phrases={here} uses={uses} onUse={onUse} />
          </Disclosure>
        );
      })}
    </section>
  );
}

/** Those of the team's playbook. */
export function TeamPhrases(props: ShippedPhrasesProps) {
  if (props.phrases.length === 0) return null;
  return (
    <section aria-labelledby="team">
      <h2 id="team">Your team’s</h2>
      <Rows {...props} staged />
    </section>
  );
}

/** Those of them that were asked for, of any step. */
export function ShippedFound(props: ShippedPhrasesProps) {
  if (props.phrases.length === 0) return null;
  return (
    <section aria-labelledby="shipped">
      <h2 id="shipped">Came with Amends</h2>
      <Rows {...props} staged />
    </section>
  );
}

function Rows({ phrases, uses, staged = false, onUse }: ShippedPhrasesProps & { staged?: boolean }) {
  return (
    <ul className="phrase-rows">
      {phrases.map((phrase) => (
        <ShippedRow
          key={phrase.id}
          phrase={phrase}
          staged={staged}
          use={uses.get(phrase.id)}
          onUse={(change) => onUse(phrase.id, change)}
        />
      ))}
    </ul>
  );
}

interface ShippedRowProps {
  phrase: Phrase;
  /** Says its step, where the list does not. */
  staged: boolean;
  use: PhraseUse | undefined;
  onUse(change: UseChange): void;
}

function ShippedRow({ phrase, staged, use, onUse }: ShippedRowProps) {
  const names = useStageNames();
  const { text, stage, fits, why, source } = phrase;
  const failures = fits.failures?.map((failure) => FAILURES[failure].toLowerCase());
  const about = [staged && names[stage].short, why, failures && `for: ${failures.join(", ")}`];
  return (
    <li className={use?.hidden ? "phrase-row hidden" : "phrase-row"}>
      <div className="said">
        <PhraseText text={text} />
        <p className="about">
          {about.filter(Boolean).join(" · ")}
          <cite>{source}</cite>
        </p>
      </div>
      <StarAndHide of={text.slice(0, 80)} use={use} onUse={onUse} />
    </li>
  );
}
