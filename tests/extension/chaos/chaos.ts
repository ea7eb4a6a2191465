/** Many schedules in one browser; the first that fails is told step by step, and how to see it again. */
import { inspect } from "node:util";
import type { Kind } from "../../../scripts/browsers";
import { buildForChaos } from "./build";
import { stageChromium } from "./chromium";
import { stageFirefox } from "./firefox";
import { Play } from "./play";
import { openPost } from "./post";
import { schedule } from "./steps";

export interface Ran {
  schedules: number;
  /** How often each kind of step was done. */
  steps: Record<string, number>;
  /** How often a reminder popped up. */
  popped: number;
}

/**
 * @param seed of the first schedule; the others follow it
 * @param say is told after each schedule how many have passed
 * @throws Error that names the seed and its steps
 */
export async function chaos(
  kind: Kind,
  seed: number,
  schedules: number,
  say: (passed: number) => void = () => {},
): Promise<Ran> {
  const built = buildForChaos(kind);
  const post = await openPost();
  const stage = kind === "chromium" ? await stageChromium(built) : await stageFirefox(built);
  const steps: Record<string, number> = {};
  let popped = 0;
  try {
    const play = new Play(stage, post);
    for (let index = 0; index < schedules; index++) {
      const told: string[] = [];
      try {
        popped += await play.play(schedule(seed + index), (step) => {
          told.push(inspect(step, { breakLength: Number.POSITIVE_INFINITY }));
          if (typeof step !== "string") steps[step.do] = (steps[step.do] ?? 0) + 1;
        });
      } catch (error) {
        const again = `npm run chaos -- --seed=${seed + index} --schedules=1 --browser=${kind}`;
        throw new Error(
          `schedule ${seed + index} in ${kind}: ${error instanceof Error ? error.message : error}\n` +
            `after\n  ${told.join("\n  ")}\nagain: ${again}`,
          { cause: error },
        );
      }
      say(index + 1);
    }
  } finally {
    await stage.close();
    post.close();
  }
  return { schedules, steps, popped };
}
