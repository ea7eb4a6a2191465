// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type MinePhrases, useMine } from "@/components/hooks/use-mine";
import { ask } from "@/lib/ask";
import type { Mine, OwnPhrase, PhraseUse } from "@/lib/model";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

const phrase = (id: string, order: number): OwnPhrase => ({ id, text: id, tags: [], order, made: 1 });
const use = (id: string, change: Partial<PhraseUse>): PhraseUse => ({
  phrase: id,
  count: 0,
  last: 0,
  starred: false,
  hidden: false,
  ...change,
});

let now: MinePhrases;
function Probe() {
  now = useMine();
  return null;
}

/** What the background has, what it fails at, and what waits to be let go. */
let held: Mine;
let failing: string[];
let waiting: (() => void)[] | undefined;

beforeEach(() => {
  held = { own: [], uses: [] };
  failing = [];
  waiting = undefined;
  fakeBrowser.reset();
  vi.mocked(ask).mockImplementation((async (request: { kind: string; phrase?: OwnPhrase }) => {
    if (waiting) await new Promise<void>((go) => waiting!.push(go));
    if (failing.includes(request.kind)) throw new Error("the disk is full");
    if (request.kind === "phrases.mine") return structuredClone(held);
    if (request.kind === "phrases.save") held = { ...held, own: [...held.own, request.phrase!] };
  }) as never);
});

const changed = () =>
  act(async () => void (await fakeBrowser.runtime.onMessage.trigger({ kind: "changed" }, {}, () => {})));
const letGo = () =>
  act(async () => {
    const going = waiting!;
    waiting = undefined;
    for (const go of going) go();
  });

describe("the agent's own phrases", () => {
  it("are unknown until the background has said them, and come anew when something changed", async () => {
    waiting = [];
    await render(<Probe />);
    expect(now.mine).toBeUndefined();
    await letGo();
    expect(now.mine).toEqual({ own: [], uses: [] });
    held = { own: [phrase("own.a", 1)], uses: [] };
    await changed();
    expect(now.mine?.own.map(({ id }) => id)).toEqual(["own.a"]);
  });

  it("show a change before the background has kept it, in its place", async () => {
    held = { own: [phrase("own.a", 1), phrase("own.b", 3)], uses: [use("own.a", { count: 4 })] };
    await render(<Probe />);
    waiting = [];
    await act(async () => void now.save(phrase("own.between", 2)));
    await act(async () => void now.remove("own.b"));
    await act(async () => void now.use("own.a", { starred: true }));
    expect(now.mine?.own.map(({ id }) => id)).toEqual(["own.a", "own.between"]);
    expect(now.mine?.uses).toEqual([use("own.a", { count: 4, starred: true })]);
    await letGo();
  });

  it("are again what holds where a change was not kept, and the caller hears it", async () => {
    await render(<Probe />);
    failing = ["phrases.save"];
    let told: unknown;
    await act(() => now.save(phrase("own.a", 1)).catch((error) => (told = error)));
    expect(told).toEqual(new Error("the disk is full"));
    expect(now.mine?.own).toEqual([]);
  });

  it("never flicker back between a change and its being kept", async () => {
    await render(<Probe />);
    const seen: number[] = [];
    function Watch() {
      now = useMine();
      seen.push(now.mine?.own.length ?? -1);
      return null;
    }
    await render(<Watch />);
    await act(async () => {
      await Promise.all([
        now.save(phrase("own.a", 1)),
        fakeBrowser.runtime.onMessage.trigger({ kind: "changed" }, {}, () => {}),
      ]);
    });
    expect(seen.slice(seen.indexOf(1))).not.toContain(0);
    expect(seen.at(-1)).toBe(1);
  });

  it("say that the background does not answer, and come once it does", async () => {
    failing = ["phrases.mine"];
    await render(<Probe />);
    expect([now.mine, now.lost]).toEqual([undefined, true]);
    failing = [];
    await act(async () => now.retry());
    expect([now.mine, now.lost]).toEqual([{ own: [], uses: [] }, false]);
  });
});
