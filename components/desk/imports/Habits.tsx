import { useState } from "react";
import { PhraseText } from "../../phrases/PhraseText";
import { Button } from "../../ui/Button";
import { Rest } from "../../ui/Rest";
import type { ImportPreview } from "./props";

interface HabitsProps {
  habits: ImportPreview["habits"];
  offers: ImportPreview["offers"];
  bettered: ReadonlySet<number>;
  onTake(numbers: number[], take: boolean): void;
}

const SHOWN = 4;

/** What many of the lines have in common that reads badly, with the better wording for all of them at once. */
export function Habits({ habits, offers, bettered, onTake }: HabitsProps) {
  const [all, setAll] = useState(false);
  if (!habits.length) return null;
  return (
    <div className="bring-habits">
      <h3>What the coach sees</h3>
      <ul>
        {(all ? habits : habits.slice(0, SHOWN)).map(({ rule, says, why, better, lines }) => {
          const mended = lines.filter((at) => offers[at]?.better !== undefined);
          const taken = mended.length > 0 && mended.every((at) => bettered.has(at));
          return (
            <li key={rule}>
              <p>
                {lines.length} of your {offers.length} replies{" "}
                {lines.length === 1 ? "says this: " : "say this or something like it: "}
                <q>{says}</q>. {why}
              </p>
              {better !== undefined && (
                <div className="bring-better">
                  <span>Better:</span>
                  <PhraseText text={better} />
                  <Button aria-pressed={taken} onClick={() => onTake(mended, !taken)}>
                    {taken ? "Taken" : `Take the better wording in ${mended.length}`}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Rest count={Math.max(0, habits.length - SHOWN)} open={all} onToggle={() => setAll(!all)} />
    </div>
  );
}
