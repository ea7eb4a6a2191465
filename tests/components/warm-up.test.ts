import { afterEach, expect, test, vi } from "vitest";
import { warmUp } from "../../components/hooks/warm-up";

/** Idle time that is given out by hand. */
function idleTime() {
  let next: IdleRequestCallback | undefined;
  vi.stubGlobal("requestIdleCallback", (call: IdleRequestCallback) => {
    next = call;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {
    next = undefined;
  });
  return {
    isWanted: () => next !== undefined,
    give(left = 0) {
      const call = next;
      next = undefined;
      call?.({ didTimeout: false, timeRemaining: () => left });
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test("the engines are warmed in many small steps, and then it is done", { timeout: 60_000 }, () => {
  const idle = idleTime();
  warmUp();
  let steps = 0;
  for (; idle.isWanted() && steps < 10_000; steps += 1) idle.give();
  expect(idle.isWanted()).toBe(false);
  expect(steps).toBeGreaterThan(50);
});

test("a panel that closes stops it", () => {
  const idle = idleTime();
  const stop = warmUp();
  stop();
  expect(idle.isWanted()).toBe(false);
});

test("nothing is asked of a browser that has no idle time", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  delete (globalThis as { requestIdleCallback?: unknown }).requestIdleCallback;
  expect(warmUp()).not.toThrow();
});
