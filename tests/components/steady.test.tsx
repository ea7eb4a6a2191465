// @vitest-environment happy-dom
import { act, useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSteady } from "@/components/ui/use-steady";
import { render } from "./page";

/** What the browser would lay out: as tall as its content, or as tall as it is kept. */
let content = 0;
let drawn: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(heard: () => void) {
        drawn = heard;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    return { height: Math.max(content, Number.parseFloat(this.style.minHeight) || 0) } as DOMRect;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Part({ text }: { text: string }) {
  const part = useRef<HTMLDivElement>(null);
  useSteady(part, text);
  return <div ref={part} className="part" />;
}

/** The text is written, the content has this height, and the browser draws it. */
async function writes(text: string, height: number): Promise<number> {
  content = height;
  const place = await render(<Part text={text} />);
  drawn();
  return place.querySelector<HTMLElement>(".part")!.getBoundingClientRect().height;
}
const pause = () => act(async () => vi.advanceTimersByTime(2000));
const heightNow = () => document.querySelector(".part")!.getBoundingClientRect().height;

describe("a part that is steady over what is written", () => {
  it("grows with its content and does not shrink before the writer pauses", async () => {
    expect(await writes("", 80)).toBe(80);
    expect(await writes("H", 60)).toBe(80);
    expect(await writes("He", 200)).toBe(200);
    expect(await writes("Hel", 120)).toBe(200);
    await pause();
    expect(heightNow()).toBe(120);
  });

  it("stays as tall under the pointer, and fits again once that is gone", async () => {
    await writes("", 80);
    await writes("H", 60);
    const over = vi.spyOn(document.documentElement, "matches").mockReturnValue(true);
    await pause();
    expect(heightNow()).toBe(80);
    over.mockReturnValue(false);
    await pause();
    expect(heightNow()).toBe(60);
  });

  it("fits at once when the text is gone, as when a reply is sent", async () => {
    await writes("Hello", 200);
    await writes("Hello there", 300);
    expect(await writes("", 80)).toBe(80);
  });
});
