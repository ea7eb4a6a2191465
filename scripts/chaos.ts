/**
 * `npm run chaos [-- --seed=1 --schedules=300 --browser=chromium|firefox]`: random schedules on the real extension
 * in real browsers. Every reminder must pop up once for each of its calls, whatever is killed, set or lost.
 */
import { parseArgs } from "node:util";
import { chaos } from "../tests/extension/chaos/chaos";
import { find, type Kind } from "./browsers";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    schedules: { type: "string", default: "300" },
    browser: { type: "string" },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const schedules = Number(values.schedules);
const kinds = (["chromium", "firefox"] satisfies Kind[]).filter((kind) => (values.browser ?? kind) === kind);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(schedules) || !kinds.length)
  throw new Error("--seed and --schedules are whole numbers, --browser is chromium or firefox");

for (const kind of kinds) {
  if (!find(kind)) {
    console.log(`${kind}: none on this machine, skipped`);
    continue;
  }
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const { popped, steps } = await chaos(kind, seed, schedules, (passed) => {
    if (passed % 10 === 0) console.log(`${kind}: ${passed} of ${schedules} schedules, ${seconds()} s`);
  });
  const done = Object.entries(steps).map(([name, count]) => `${count} ${name}`);
  console.log(`${kind}: ${schedules} schedules from seed ${seed} passed in ${seconds()} s:`);
  console.log(`  ${done.join(", ")}; reminders popped up ${popped} times, each as often as it must`);
}
