import { type ReactNode, useEffect, useRef } from "react";
import type { Span } from "@/lib/model";
import type { Intents } from "./props";

interface QuoteProps {
  spans: Span[];
  highlight: Intents["highlight"];
  /** `chip` stands out, `line` is part of a text. */
  look: "chip" | "line";
  children: ReactNode;
}

/** Words of the ticket: pointing at them lights them there, pressing goes there. */
export function Quote({ spans, highlight, look, children }: QuoteProps) {
  const lit = useRef(false);
  const light = (on: boolean) => {
    lit.current = on;
    highlight(on ? spans : [], false);
  };

  // A quote can go while it is pointed at; its light must not stay behind.
  const last = useRef(highlight);
  last.current = highlight;
  useEffect(() => () => void (lit.current && last.current([], false)), []);

  return (
    <button
      type="button"
      className={`quote ${look}`}
      onMouseEnter={() => light(true)}
      onMouseLeave={() => light(false)}
      onFocus={() => light(true)}
      onBlur={() => light(false)}
      onClick={() => highlight(spans, true)}
    >
      {children}
    </button>
  );
}
