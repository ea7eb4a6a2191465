import { useEffect, useRef } from "react";

/** Calls back with 1 to 5 for Alt and that digit, wherever the focus is in the panel. */
export function useAltDigits(onDigit: (digit: number) => void): void {
  const last = useRef(onDigit);
  last.current = onDigit;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // By the key's place: with Alt held, a Mac types another character. AltGr is Ctrl and Alt on Windows.
      const digit = /^Digit([1-5])$/.exec(event.code)?.[1];
      if (!digit || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      event.preventDefault();
      last.current(Number(digit));
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Escape that nothing else had a use for goes back to the reply. */
export function useEscape(onEscape: () => void): void {
  const last = useRef(onEscape);
  last.current = onEscape;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) last.current();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Buttons keep the helpdesk's caret where it is: pressing them with the mouse takes no focus. */
export function keepCaret(event: React.MouseEvent): void {
  const target = event.target as Element;
  if (
    target.closest("button, [role=button], summary, label") &&
    !target.closest("input[type=text], input[type=search], textarea")
  ) {
    event.preventDefault();
  }
}
