import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import type { Shown } from "./shown";

/** What stays in sight around a place that is scrolled to, px. */
const MARGIN = 24;

interface DraftCopyProps {
  draft: string;
  /** In the order of the draft, no two on the same words. */
  shown: Shown[];
  /** The finding that is pointed at or open, here or in the list. */
  lit: string | undefined;
  opened: string | undefined;
  onPoint(id: string | undefined): void;
  /** `byKey`: the focus goes along. */
  onOpen(id: string, byKey: boolean): void;
}

/** The draft once more, with what was found in it underlined: wavy for a warning, dotted for a note. */
export function DraftCopy({ draft, shown, lit, opened, onPoint, onOpen }: DraftCopyProps) {
  const box = useRef<HTMLDivElement>(null);
  useEndInSight(box, draft);
  useLitInSight(box, lit);

  const parts: ReactNode[] = [];
  let from = 0;
  for (const { id, finding } of shown) {
    parts.push(draft.slice(from, finding.start));
    parts.push(
      <Underline
        key={id}
        severity={finding.severity}
        lit={id === lit}
        open={id === opened}
        onPoint={(on) => onPoint(on ? id : undefined)}
        onOpen={(byKey) => onOpen(id, byKey)}
      >
        {draft.slice(finding.start, finding.end)}
      </Underline>,
    );
    from = finding.end;
  }
  parts.push(draft.slice(from));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its content out otherwise, and no form is meant
    <div ref={box} className="draft-copy" role="group" aria-label="Your draft, read along">
      {parts}
    </div>
  );
}

interface UnderlineProps {
  severity: "note" | "warn";
  lit: boolean;
  open: boolean;
  onPoint(on: boolean): void;
  onOpen(byKey: boolean): void;
  children: string;
}

/** Words to press: not a `button`, which would not go on from one line to the next. */
function Underline({ severity, lit, open, onPoint, onOpen, children }: UnderlineProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      className={`underline ${severity}`}
      data-lit={lit || undefined}
      aria-expanded={open}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onClick={() => onOpen(false)}
      onKeyDown={press}
    >
      <span className="unseen">{severity === "warn" ? "Warning: " : "Note: "}</span>
      {children}
    </span>
  );
}

/** Who writes at the end sees the end. */
function useEndInSight(box: RefObject<HTMLElement | null>, draft: string): void {
  const before = useRef("");
  useLayoutEffect(() => {
    if (box.current && draft.startsWith(before.current)) box.current.scrollTop = box.current.scrollHeight;
    before.current = draft;
  }, [box, draft]);
}

/** Scrolls the copy alone: the panel around it stays where it is. */
function useLitInSight(box: RefObject<HTMLElement | null>, lit: string | undefined): void {
  useEffect(() => {
    const words = lit === undefined ? null : box.current?.querySelector<HTMLElement>("[data-lit]");
    if (!box.current || !words) return;
    const { scrollTop, clientHeight } = box.current;
    const [top, bottom] = [words.offsetTop, words.offsetTop + words.offsetHeight];
    if (top < scrollTop) box.current.scrollTop = top - MARGIN;
    else if (bottom > scrollTop + clientHeight) box.current.scrollTop = bottom - clientHeight + MARGIN;
  }, [box, lit]);
}
