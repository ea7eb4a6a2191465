import { type RefObject, useEffect, useRef } from "react";

/** Where a list was worked off by keys, the words in its place get the keyboard, which went with the list. */
export function useEmptied(count: number): RefObject<HTMLParagraphElement | null> {
  const words = useRef<HTMLParagraphElement>(null);
  const had = useRef(count);
  useEffect(() => {
    if (had.current > 0 && count === 0 && document.activeElement === document.body) words.current?.focus();
    had.current = count;
  }, [count]);
  return words;
}
