import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Long enough that who stops here has stopped to think or to look, ms. */
const PAUSE = 1500;

/**
 * Keeps a part as tall as it is while a text is written: what comes and goes in it with the words moves
 * nothing below it. At a pause it fits its content again, but not while the pointer may be on its way to a
 * button; at once where the text is gone.
 */
export function useSteady(part: RefObject<HTMLElement | null>, text = ""): void {
  const seen = useSeenHeight(part);
  const before = useRef(text);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element || text === before.current) return;
    before.current = text;
    if (!text.trim()) {
      element.style.minHeight = "";
      return;
    }
    element.style.minHeight = `${Math.max(seen.current, heightOf(element))}px`;
    let timer = setTimeout(fit, PAUSE);
    function fit() {
      if (document.documentElement.matches(":hover")) timer = setTimeout(fit, PAUSE);
      else element!.style.minHeight = "";
    }
    return () => clearTimeout(timer);
  }, [part, seen, text]);
}

/** How tall it was when it was last drawn, px. */
function useSeenHeight(part: RefObject<HTMLElement | null>): RefObject<number> {
  const height = useRef(0);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.current = heightOf(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [part]);
  return height;
}

/** With its fractions, which would add up to a jump of a pixel. */
const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height;
