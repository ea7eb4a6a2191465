/** What a schedule is played on, and what must be so in it. */

import { type Expected, pass } from "./expected";
import { readScreen } from "./inside";
import type { Post } from "./post";
import type { Stage } from "./stage";
import type { Time } from "./time";

export interface Scene {
  stage: Stage;
  time: Time;
  post: Post;
  all: Expected[];
  /** No alarm is left that could start the background; the next time that somebody looks, it starts. */
  deaf: boolean;
  /** Ids of the calls that the database knew to have gone out when an era ended. */
  notedBefore: Map<number, Set<string>>;
}

export async function kill({ stage, post }: Scene): Promise<void> {
  await stage.killBackground();
  // What it could not report any more.
  post.isOut(await readScreen(stage.page));
}

/** Time has gone by. */
export function tick({ all, time }: Scene): void {
  const now = time.now();
  for (const row of all) pass(row, now);
}
