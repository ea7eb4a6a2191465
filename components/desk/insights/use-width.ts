/** How wide a drawing may be, px. */
import { type RefObject, useEffect, useRef, useState } from "react";

/** Before it was measured, and where nothing can be. */
const USUAL = 640;

export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const place = useRef<T>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const seen = new ResizeObserver(() => setWidth(element.clientWidth || USUAL));
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return [place, width];
}
