import { Fragment } from "react";

interface MarkedProps {
  text: string;
  spans: { start: number; end: number }[];
}

/** A text with some of its words lit. */
export function Marked({ text, spans }: MarkedProps) {
  let at = 0;
  const pieces = spans
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      const from = Math.max(at, start);
      if (end <= from) return [];
      const before = text.slice(at, from);
      at = end;
      return [{ from, before, words: text.slice(from, end) }];
    });
  return (
    <p className="play-text">
      {pieces.map(({ from, before, words }) => (
        <Fragment key={from}>
          {before}
          <mark>{words}</mark>
        </Fragment>
      ))}
      {text.slice(at)}
    </p>
  );
}
