/** Waits until all is as it must be, as an agent's day goes: alarms ring, and time passes, a minute at most. */
import { setTimeout as rest } from "node:timers/promises";
import type { Reminder } from "../../../lib/model";
import { ask } from "../worker";
import { seen } from "./expected";
import { readBadge, readRows } from "./inside";
import { kill, type Scene, tick } from "./scene";
import { MINUTE } from "./time";
import { type Verdict, verdict } from "./verdict";

/**
 * So often is it looked at before what is due at once is missed: on a machine that is busy with something else
 * each look takes longer too.
 */
const PATIENCE = 600;
/** After so many looks without a change the browser is not merely slow: time is let pass. */
const STILL = 10;

/** @throws Error with what is not as it must be */
export async function settle(scene: Scene): Promise<void> {
  await wakeDeaf(scene);
  let [spent, before, still] = [0, "", 0];
  for (let looks = 1; ; looks++) {
    await scene.time.ringDue();
    const { late, wrong, rows } = await look(scene);
    if (wrong.length) throw new Error(wrong.join("\n"));
    if (!late.length) {
      for (const row of scene.all) seen(row, rows);
      return;
    }
    if (looks > PATIENCE) throw new Error(late.join("\n"));
    still = late.join() === before ? still + 1 : 0;
    before = late.join();
    if (still > STILL && spent < MINUTE) {
      const wait = await scene.time.untilNextAlarm(MINUTE - spent);
      spent += wait;
      await letPass(scene, wait);
      if (spent >= MINUTE) await scene.time.ringDue(true);
      still = 0;
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
async function wakeDeaf(scene: Scene): Promise<void> {
  if (!scene.deaf) return;
  await kill(scene);
  await ask(scene.stage.page, { kind: "reminders.soon" });
  scene.deaf = false;
}
