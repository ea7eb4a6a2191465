/** Waits until all is as it must be, as an agent's day goes: alarms ring, and time passes, a minute at most. */
import { setTimeout as rest } from "node:timers/promises";
import type { Reminder } from "../../../lib/model";
import { ask } from "../worker";
import { seen } from "./expected";
import { readBadge, readRows } from "./inside";
import { kill, type Scene, tick } from "./scene";
import { MINUTE } from "./time";
import { type Verdict, verdict } from "./verdict";

/** So long may the real browser take for what is due at once, ms. */
const PATIENCE = 15_000;
/** After so long without a change it is not merely slow: time is let pass, ms. */
const STILL = 250;

/** @throws Error with what is not as it must be */
export async function settle(scene: Scene): Promise<void> {
  await wakeDeaf(scene);
  const end = performance.now() + PATIENCE;
  let [spent, before, since] = [0, "", performance.now()];
  for (;;) {
    await scene.time.ringDue();
    const { late, wrong, rows } = await look(scene);
    if (wrong.length) throw new Error(wrong.join("\n"));
    if (!late.length) {
      for (const row of scene.all) seen(row, rows);
      return;
    }
    if (performance.now() > end) throw new Error(late.join("\n"));
    if (late.join() !== before) [before, since] = [late.join(), performance.now()];
    if (performance.now() - since > STILL && spent < MINUTE) {
      const wait = await scene.time.untilNextAlarm(MINUTE - spent);
      spent += wait;
      await letPass(scene, wait);
      if (spent >= MINUTE) await scene.time.ringDue(true);
      since = performance.now();
    }
    await rest(10);
  }
}

async function look(scene: Scene): Promise<Verdict & { rows: Reminder[] }> {
  const { all, notedBefore, post, stage } = scene;
  const badge = await readBadge(stage.page);
  const rows = await readRows(stage.page);
  tick(scene);
  return { ...verdict(all, { rows, badge, sent: post.sent, era: post.era, notedBefore }), rows };
}

export async function letPass(scene: Scene, ms: number): Promise<void> {
  await scene.time.letPass(ms);
  tick(scene);
  await scene.time.ringDue(ms >= MINUTE);
}

/** A background ends by itself when nothing goes on; then an agent looks, and it starts. */
export async function wakeDeaf(scene: Scene): Promise<void> {
  if (!scene.deaf) return;
  await kill(scene);
  await ask(scene.stage.page, { kind: "reminders.soon" });
  scene.deaf = false;
}
