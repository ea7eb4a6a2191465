import { type RefObject, useEffect, useState } from "react";
import { isOver } from "../followups/ReminderRow";
import { Icon } from "../ui/icons";
import type { Guidance, PanelProps } from "./props";
import { count } from "./words";

interface FootBarProps extends Pick<PanelProps, "sent" | "reply" | "reminders" | "now"> {
  guidance: Guidance;
  /** Where the draft and its promises stand; the bar shows only while that is out of sight. */
  target: RefObject<HTMLDivElement | null>;
}

/** What waits further down, said in one line at the bottom edge. */
export function FootBar({ guidance, sent, reply, reminders, now, target }: FootBarProps) {
  const seen = useInSight(target);
  const late = reminders.filter((one) => !isOver(one) && one.due <= now).length;
  const words = footWords(guidance, late, sent !== undefined, reply?.mode === "note");
  if (seen || !words) return null;
  const go = () => {
    target.current?.scrollIntoView({ block: "start" });
    target.current?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="foot" onClick={go}>
      {words.warns && <Icon of="warn" />}
      <span>{words.text}</span>
      <Icon of="down" />
    </button>
  );
}

function footWords({ findings, commitments }: Guidance, late: number, sent: boolean, note: boolean) {
  const found = note ? 0 : findings.length;
  const parts = [
    late > 0 && `${count(late, "follow-up")} due`,
    sent && "Reply sent",
    !sent && found > 0 && `${found} in your draft`,
    !note && commitments.length > 0 && count(commitments.length, "promise"),
  ].filter(Boolean);
  if (!parts.length) return undefined;
  const warns = late > 0 || (!sent && !note && findings.some((finding) => finding.severity === "warn"));
  return { text: parts.join(" · "), warns };
}

function useInSight(target: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    if (!target.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true), {
      // A sliver under the bar is not sight.
      rootMargin: "0px 0px -72px 0px",
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return seen;
}
