// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watch } from "@/lib/overlay/watch";

let stop: AbortController;
let glance: ReturnType<typeof vi.fn<() => void>>;
let look: ReturnType<typeof vi.fn<() => void>>;
const timers: { run: () => void; ms: number }[] = [];
let clock = 0;

beforeEach(() => {
  document.body.replaceChildren();
  stop = new AbortController();
  glance = vi.fn();
  look = vi.fn();
  timers.length = 0;
  clock = 0;
  vi.stubGlobal("setTimeout", (run: () => void, ms: number) => timers.push({ run, ms }));
  vi.stubGlobal("clearTimeout", (id: number) => timers.splice(id - 1, 1));
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

const change = async () => {
  document.body.append(document.createElement("p"));
  // Observers are told in a microtask.
  await Promise.resolve();
};
const settle = () => timers.shift()!.run();

describe("the watch over a page", () => {
  test("glances at every batch of changes, and looks once when it has settled", async () => {
    watch(document, { glance, look }, [], stop.signal);
    settle();
    glance.mockClear();
    look.mockClear();
    for (let index = 0; index < 20; index++) await change();
    expect(glance).toHaveBeenCalledTimes(20);
    expect(look).not.toHaveBeenCalled();
    expect(timers).toHaveLength(1);
    settle();
    expect(look).toHaveBeenCalledTimes(1);
  });

  test("runs no timer while nothing changes", () => {
    watch(document, { glance, look }, [], stop.signal);
    settle();
    expect(timers).toHaveLength(0);
  });

  test("a slow look is followed by a long pause: a hundredth of the time, and less for what is beside the ticket", async () => {
    look.mockImplementation(() => {
      clock += 10;
    });
    const part = document.body.appendChild(document.createElement("main"));
    watch(document, { glance, look, part: () => part }, [], stop.signal);
    settle();
    await change();
    expect(timers[0]?.ms).toBe(4000);
    part.append("A new message");
    await Promise.resolve();
    expect(timers).toHaveLength(1);
    expect(timers[0]?.ms).toBe(1000);
  });

  test("after a long rest a change is looked at soon, however slow the last look was", async () => {
    look.mockImplementation(() => {
      clock += 10;
    });
    watch(document, { glance, look }, [], stop.signal);
    settle();
    clock += 60_000;
    await change();
    expect(timers[0]?.ms).toBe(30);
  });

  test("in a storm of changes it glances once a frame, before that is drawn", async () => {
    glance.mockImplementation(() => {
      clock += 1;
    });
    const frames: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
    watch(document, { glance, look }, [], stop.signal);
    for (let index = 0; index < 20; index++) await change();
    expect(glance).toHaveBeenCalledTimes(1);
    expect(frames).toHaveLength(1);
    // Where glances are slow they leave frames out.
    frames.shift()!();
    expect(glance).toHaveBeenCalledTimes(1);
    clock += 150;
    frames.shift()!();
    expect(glance).toHaveBeenCalledTimes(2);
    clock += 1000;
    await change();
    expect(glance).toHaveBeenCalledTimes(3);
  });

  test("what went away with the old ticket is no reason to wait", async () => {
    look.mockImplementation(() => {
      clock += 10;
    });
    const part = document.body.appendChild(document.createElement("main"));
    watch(document, { glance, look, part: () => part }, [], stop.signal);
    settle();
    part.remove();
    await Promise.resolve();
    expect(timers[0]?.ms).toBe(1000);
  });

  test("leaves nothing behind", async () => {
    watch(document, { glance, look }, [], stop.signal);
    stop.abort();
    glance.mockClear();
    await change();
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(glance).not.toHaveBeenCalled();
    expect(timers).toHaveLength(0);
  });
});
