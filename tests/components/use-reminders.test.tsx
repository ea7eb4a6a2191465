// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { useReminders } from "@/components/hooks/use-reminders";
import { ask } from "@/lib/ask";
import type { Reminder } from "@/lib/model";
import { reminder } from "./fixtures";
import { render } from "./page";

let changed: () => void;
vi.mock("@/lib/ask", () => ({
  ask: vi.fn(),
  hearChanges: (onChange: () => void) => {
    changed = onChange;
    return () => {};
  },
}));

let now: Reminder[];
function Probe() {
  now = useReminders("demo here 1");
  return null;
}

beforeEach(() => fakeBrowser.reset());

it("keeps what it has where the news was about something else, so that nothing is worked out anew", async () => {
  vi.mocked(ask).mockImplementation(async () => [reminder()] as never);
  await render(<Probe />);
  const before = now;
  expect(before).toHaveLength(1);
  await act(async () => changed());
  expect(ask).toHaveBeenCalledTimes(2);
  expect(now).toBe(before);
  vi.mocked(ask).mockImplementation(async () => [reminder({ what: "call back" })] as never);
  await act(async () => changed());
  expect(now[0]!.what).toBe("call back");
});

it("says what holds once the background answers again", async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Error("gone"));
  await render(<Probe />);
  expect(now).toEqual([]);
  vi.mocked(ask).mockImplementation(async () => [reminder()] as never);
  await act(async () => changed());
  expect(now).toEqual([reminder()]);
});
