import { useState } from "react";
import { count } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Habits } from "./Habits";
import { LeftOut } from "./LeftOut";
import { OfferRow } from "./OfferRow";
import type { ImportPreview } from "./props";

interface ImportLookProps {
  name: string;
  preview: ImportPreview;
  onBring(lines: { text: string; tags: string[] }[]): void;
  onLeave(): void;
}

/** So many at once; more on demand. */
const SHOWN = 50;

/** What a file would bring in: every line with what is not kept of it and how it would read better. */
export function ImportLook({ name, preview, onBring, onLeave }: ImportLookProps) {
  const { source, offers, habits, left } = preview;
  const [chosen, setChosen] = useState(() => numbersOf(offers, ({ same }) => !same));
  const [bettered, setBettered] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(SHOWN);
  const doubles = offers.filter(({ same }) => same).length;
  const takeBetter = (numbers: number[], take: boolean) => setBettered(changed(bettered, numbers, take));
  const bring = () =>
    onBring(
      offers.flatMap(({ text, better, tags }, at) =>
        chosen.has(at) ? [{ text: bettered.has(at) ? (better ?? text) : text, tags }] : [],
      ),
    );

  return (
    <section aria-label="What would come in">
      <p>
        <strong>{name}</strong>: {source}, {count(offers.length, "phrase")}.
        {doubles > 0 && ` ${count(doubles, "is", "are")} there already, and not chosen.`} Only words come in:
        no bold, no colours.
      </p>
      <LeftOut left={left} />
      <Habits habits={habits} offers={offers} bettered={bettered} onTake={takeBetter} />
      <ul className="bring-lines">
        {offers.slice(0, shown).map((offer, at) => (
          <OfferRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the file
            key={at}
            offer={offer}
            chosen={chosen.has(at)}
            bettered={bettered.has(at)}
            onChoose={(is) => setChosen(changed(chosen, [at], is))}
            onTake={(take) => takeBetter([at], take)}
          />
        ))}
      </ul>
      {shown < offers.length && (
        <Button kind="quiet" onClick={() => setShown(shown + SHOWN)}>
          {offers.length - shown} more
        </Button>
      )}
      <div className="bring-buttons">
        <Button kind="loud" disabled={chosen.size === 0} onClick={bring}>
          Bring in {count(chosen.size, "phrase")}
        </Button>
        <Button kind="quiet" onClick={() => setChosen(numbersOf(offers, ({ same }) => !same))}>
          Choose all new ones
        </Button>
        <Button kind="quiet" onClick={() => setChosen(new Set())}>
          Choose none
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </section>
  );
}

function numbersOf<T>(all: T[], is: (one: T) => boolean): ReadonlySet<number> {
  return new Set(all.flatMap((one, at) => (is(one) ? [at] : [])));
}

function changed(set: ReadonlySet<number>, numbers: number[], is: boolean): ReadonlySet<number> {
  const next = new Set(set);
  for (const number of numbers)
    if (is) next.add(number);
    else next.delete(number);
  return next;
}
