// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Corrected, useCorrections } from "@/components/hooks/use-corrections";
import { ask } from "@/lib/ask";
import type { Corrections } from "@/lib/model";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

let now: Corrected;
function Probe({ ticket }: { ticket: string | undefined }) {
  now = useCorrections(ticket);
  return null;
}

/** What the background holds, and its answers that wait to be let go. */
let held: Record<string, Corrections>;
let waiting: (() => void)[];
let failing: boolean;
let slow: boolean;

beforeEach(() => {
  held = {};
  waiting = [];
  failing = slow = false;
  fakeBrowser.reset();
  vi.mocked(ask).mockImplementation((async (request: {
    kind: string;
    ticket: string;
    set: Corrections;
    undo: (keyof Corrections)[];
  }) => {
    if (slow) await new Promise<void>((go) => waiting.push(go));
    if (failing) throw new Error("the disk is full");
    if (request.kind === "corrections.get") return held[request.ticket] ?? {};
    const next = { ...held[request.ticket], ...request.set };
    for (const name of request.undo) delete next[name];
    held[request.ticket] = next;
    return next;
  }) as never);
});

const changed = () =>
  act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ kind: "changed" }, {}, () => {});
  });

describe("the corrections of the open ticket", () => {
  it("are what the background keeps, and come anew when it says that something changed", async () => {
    held = { a: { temperature: 3 } };
    await render(<Probe ticket="a" />);
    expect(now.corrections).toEqual({ temperature: 3 });
    held = { a: { temperature: 1 } };
    await changed();
    expect(now.corrections).toEqual({ temperature: 1 });
  });

  it("show at once, before the background has answered", async () => {
    await render(<Probe ticket="a" />);
    slow = true;
    await act(async () => void now.change({ temperature: 0 }));
    await act(async () => void now.change({ repeat: true }));
    expect(now.corrections).toEqual({ temperature: 0, repeat: true });
    expect(held).toEqual({});
    slow = false;
    await act(async () => {
      for (const go of waiting) go();
    });
    expect(now.corrections).toEqual({ temperature: 0, repeat: true });
    expect(held).toEqual({ a: { temperature: 0, repeat: true } });
  });

  it("are taken back by undefined, which goes to the background by its name", async () => {
    held = { a: { temperature: 3, repeat: true } };
    await render(<Probe ticket="a" />);
    await act(() => now.change({ temperature: undefined }));
    expect(now.corrections).toEqual({ repeat: true });
    expect(held).toEqual({ a: { repeat: true } });
  });

  it("are again what holds where the background could not keep them, and the caller hears it", async () => {
    held = { a: { temperature: 3 } };
    await render(<Probe ticket="a" />);
    failing = true;
    let told: unknown;
    await act(() => now.change({ temperature: 0 }).catch((error) => (told = error)));
    expect(told).toEqual(new Error("the disk is full"));
    expect(now.corrections).toEqual({ temperature: 3 });
    expect(now.lost).toBe(true);
    failing = false;
    await changed();
    expect(now.lost).toBe(false);
  });

  it("belong to their ticket, and are there at once when it comes back", async () => {
    held = { a: { temperature: 3 }, b: { temperature: 1 } };
    await render(<Probe ticket="a" />);
    await render(<Probe ticket="b" />);
    expect(now.corrections).toEqual({ temperature: 1 });
    slow = true;
    await render(<Probe ticket="a" />);
    expect(now.corrections).toEqual({ temperature: 3 });
    await render(<Probe ticket={undefined} />);
    expect(now.corrections).toEqual({});
    await expect(now.change({ temperature: 0 })).rejects.toThrow("No ticket");
  });

  it("are not overtaken by an older answer", async () => {
    await render(<Probe ticket="a" />);
    slow = true;
    await changed();
    slow = false;
    await act(() => now.change({ temperature: 0 }));
    held = {};
    await act(async () => {
      for (const go of waiting) go();
    });
    expect(now.corrections).toEqual({ temperature: 0 });
  });
});
