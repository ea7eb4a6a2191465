import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the keyboard back to the button that opened something, once that is closed and the button stands there again.
 * By an effect: what is closed after waiting for the background is drawn later than the next frame.
 */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) opener.current?.focus();
    was.current = open;
  }, [open]);
  return opener;
}
