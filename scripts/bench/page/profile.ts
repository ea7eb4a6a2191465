/** How much of the page's main thread is ours, by the browser's own profiler. */
import type { CDPSession, Page } from "puppeteer-core";

export interface Share {
  /** Of one core, 0 to 1: samples with our script on the stack. */
  ours: number;
  /** Longest run of such samples without a break, ms. */
  longest: number;
}

/** Microseconds between two samples. */
const EVERY = 200;

/** @param script part of our script's address. What the browser does on its behalf counts as ours. */
export async function shareOf(page: Page, script: string, work: () => Promise<unknown>): Promise<Share> {
  const session: CDPSession = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: EVERY });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();

  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const known = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const parent = parents.get(id);
    const found = (urls.get(id) ?? "").includes(script) || (parent !== undefined && isOurs(parent));
    known.set(id, found);
    return found;
  };

  let [ours, longest, run] = [0, 0, 0];
  const { samples = [], timeDeltas = [] } = profile;
  for (const [at, sample] of samples.entries()) {
    // A delta is the time before its sample.
    const lasted = timeDeltas[at + 1] ?? EVERY;
    run = isOurs(sample) ? run + lasted : 0;
    if (run) ours += lasted;
    longest = Math.max(longest, run);
  }
  return { ours: ours / (profile.endTime - profile.startTime), longest: longest / 1000 };
}
