import { useRef } from "react";
import { lengthWords } from "@/lib/followups/words";
import type { Choice, MakingGood, Offer } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { Section } from "../ui/Section";
import { Compensation } from "./Compensation";
import { FilledText } from "./FilledText";
import { sayInserted } from "./outcomes";
import type { Intents } from "./props";
import { RemedyOptions } from "./RemedyOptions";
import { count, list } from "./words";

interface MakeGoodProps {
  makingGood: MakingGood;
  now: number;
  on: Pick<Intents, "insert" | "chooseRemedies" | "offered">;
}

/** In the third step: two or three ways to put it right, of which the customer chooses one. */
export function MakeGood({ makingGood, now, on }: MakeGoodProps) {
  const { advice, options, offer, product, compensation, extra, last } = makingGood;
  const [said, say] = useAnnouncement();
  const insert = useInsert(on.insert, say);
  const choose = (change: Choice) => on.chooseRemedies(change);
  const insertOffer = async (words: Offer) => {
    if (!(await insert(words))) return;
    const ids = options.filter(({ chosen }) => chosen).map(({ id }) => id);
    // That it could not be kept costs the next agent a hint, and this one nothing.
    await on.offered(ids).catch(() => {});
  };
  return (
    <Section title="Make good" className="make-good">
      <p className="muted">{advice}</p>
      {offer ? (
        <OfferCard name="the options" offer={offer} onInsert={() => void insertOffer(offer)} />
      ) : (
        <p className="aside-note">Tick at least two below, so that they can choose.</p>
      )}
      <RemedyOptions options={options} onChoose={(ids) => choose({ options: ids })} />
      {last && last.labels.length > 0 && (
        <p className="aside-note">
          Last offered for this, {lengthWords(now - last.at)} ago: {list(last.labels)}. The same for the same
          is fair.
        </p>
      )}
      {compensation && (
        <Compensation
          compensation={compensation}
          product={product}
          onProduct={(kept) => choose({ product: kept })}
        />
      )}
      {extra && (
        <Disclosure summary={`One thing nobody expects: ${extra.label}`}>
          <OfferCard name="the extra" offer={extra} onInsert={() => void insert(extra)} />
        </Disclosure>
      )}
      <Announcement said={said} />
    </Section>
  );
}

interface OfferCardProps {
  /** What it holds, for those who listen. */
  name: string;
  offer: Offer;
  onInsert(): void;
}

function OfferCard({ name, offer, onInsert }: OfferCardProps) {
  return (
    <div className="card">
      <FilledText {...offer} />
      <div className="row">
        <Button aria-label={`Insert ${name}`} onClick={onInsert}>
          Insert
        </Button>
        {offer.blanks.length > 0 && <span className="about">{count(offer.blanks.length, "blank")}</span>}
      </div>
    </div>
  );
}

/** One insertion at a time, and its outcome said; tells whether the words are in. */
function useInsert(insert: Intents["insert"], say: (text: string, passing?: boolean) => void) {
  const going = useRef(false);
  return async (offer: Offer): Promise<boolean> => {
    if (going.current) return false;
    going.current = true;
    const result = insert(offer.text);
    await sayInserted(result, offer, say);
    going.current = false;
    return result.then(({ outcome }) => outcome === "inserted").catch(() => false);
  };
}
