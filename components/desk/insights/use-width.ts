/** How wide a drawing may be, px. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Before it was measured, and where nothing can be. */
const USUAL = 640;

export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const place = useRef<T>(null);
  const [width, setWidth] = useState(USUAL);
  // Before it is seen: else it is painted twice, the first time too wide for a narrow page.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth || USUAL);
    measure();
    const seen = new ResizeObserver(measure);
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return [place, width];
}
