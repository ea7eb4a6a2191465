import { partsOf } from "./blanks";

/** A phrase as it is kept, its blanks marked by what they stand for. */
export function PhraseText({ text }: { text: string }) {
  return (
    <p className="phrase-text">
      {partsOf(text).map((part, place) =>
        part.blank ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
          <mark key={place} className={part.blank.fills ? "blank filled" : "blank"}>
            <span className="unseen">blank: </span>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
