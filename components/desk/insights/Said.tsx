import type { Counted, Words } from "@/lib/insights/say";
import { whole } from "@/lib/insights/say";
import { useLinks } from "./links";

/** A number that leads to its cases. Of none there is nothing to see. */
export function Count({ number, of }: Counted) {
  const { hrefOf } = useLinks();
  if (!number) return <span className="count">0</span>;
  return (
    <a className="count" href={hrefOf(of)}>
      {whole(number)}
    </a>
  );
}

/** A sentence with its numbers. */
export function Said({ words }: { words: Words }) {
  return (
    <p>
      {words.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no names, and never change places
        typeof part === "string" ? part : <Count key={at} {...part} />,
      )}
    </p>
  );
}
