import { PhraseText } from "../../phrases/PhraseText";
import { Button } from "../../ui/Button";
import type { Offer } from "./props";

interface OfferRowProps {
  offer: Offer;
  chosen: boolean;
  /** The better wording is taken. */
  bettered: boolean;
  onChoose(chosen: boolean): void;
  onTake(take: boolean): void;
}

const SAME = { yours: "You have it already.", above: "The file has it further up, too." };

/** One phrase of the file. */
export function OfferRow({ offer, chosen, bettered, onChoose, onTake }: OfferRowProps) {
  const { place, text, tags, left, same, says, better } = offer;
  return (
    <li className={chosen ? "bring-line" : "bring-line out"}>
      <input
        type="checkbox"
        aria-label={`Bring in ${place}: ${text.slice(0, 80)}`}
        checked={chosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div>
        <PhraseText text={bettered ? (better ?? text) : text} />
        <p className="about">
          {place}
          {same && ` · ${SAME[same]}`}
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
        {left.length > 0 && (
          <ul className="bring-left">
            {left.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
        {says.length > 0 && !bettered && (
          <ul className="bring-says">
            {says.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
        {better !== undefined && (
          <div className="bring-better">
            {!bettered && (
              <>
                <span>Better:</span>
                <PhraseText text={better} />
              </>
            )}
            <Button onClick={() => onTake(!bettered)}>
              {bettered ? "Back to the file’s words" : "Take the better wording"}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
