/** Every source there is: a file in `sources/` is registered by being there. */
import type { Content } from "./content";
import type { Source } from "./source";

const files = import.meta.glob<Source>("./sources/*.ts", { eager: true, import: "default" });

export const sources: ReadonlyMap<string, Source> = new Map(
  Object.entries(files).map(([path, source]) => [path.slice("./sources/".length, -".ts".length), source]),
);

/** The one whose form a file has most surely; undefined where no source has it. */
export function sourceOf(content: Content): Source | undefined {
  const [best] = [...sources.values()]
    .map((source) => ({ source, fit: source.fits(content) }))
    .sort((a, b) => b.fit - a.fit);
  return best?.fit ? best.source : undefined;
}
