import type { Counted, Words } from "@/lib/insights/say";
import { whole } from "@/lib/insights/say";
import { count } from "../../panel/words";
import { useLinks } from "./links";

/** A number that leads to its cases. Of none there is nothing to see. */
export function Count({ number, of, as }: Counted) {
  const { hrefOf, isDrawn } = useLinks();
  if (!number) return <span className="count">{as ?? "0"}</span>;
  return (
    <a
      className="count"
      href={hrefOf(of)}
      title={as && count(number, "case")}
      tabIndex={isDrawn ? -1 : undefined}
    >
      {as ?? whole(number)}
    </a>
  );
}

/** Words with their numbers. */
export function Said({ words }: { words: Words }) {
  return words.map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no names, and never change places
    typeof part === "string" ? part : <Count key={at} {...part} />,
  );
}
