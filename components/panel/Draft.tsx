import type { Finding, Reply } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Disclosure } from "../ui/Disclosure";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { FindingRow } from "./FindingRow";
import { sayOutcome } from "./outcomes";
import type { Guidance, Intents } from "./props";
import { count } from "./words";

/** The rest waits behind its number: a long list of faults helps nobody to write. */
const MOST = 4;

interface DraftProps extends Pick<Guidance, "findings" | "good"> {
  reply: Reply;
  on: Pick<Intents, "replace" | "highlight">;
}

/** Question 5, its first half: is the draft good? */
export function Draft({ reply, findings, good, on }: DraftProps) {
  const [said, say] = useAnnouncement();
  const fix = async (finding: Finding) =>
    sayOutcome(on.replace(finding), finding.better ?? "", "Changed", say);
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const rows = ordered.map((finding) => (
    <FindingRow
      key={`${finding.rule} ${finding.start}`}
      finding={finding}
      draft={reply.draft}
      onFix={() => void fix(finding)}
      highlight={on.highlight}
    />
  ));
  return (
    <Section title="Your draft" className="draft" aside={summary(reply, findings)}>
      {rows.length > 0 && <ul className="findings">{rows.slice(0, MOST)}</ul>}
      {rows.length > MOST && (
        <Disclosure summary={`${rows.length - MOST} more`}>
          <ul className="findings">{rows.slice(MOST)}</ul>
        </Disclosure>
      )}
      {good.length > 0 && (
        <ul className="good" aria-label="Good in your draft">
          {good.map((words) => (
            <li key={words}>
              <Icon of="tick" />
              {words}
            </li>
          ))}
        </ul>
      )}
      {!reply.draft.trim() && (
        <p className="aside-note">As you write, it is read along here. Nothing is sent.</p>
      )}
      <Announcement said={said} />
    </Section>
  );
}

const rank = (finding: Finding) => (finding.severity === "warn" ? 0 : 1);

function summary(reply: Reply, findings: Finding[]): string {
  if (!reply.draft.trim()) return "";
  return findings.length
    ? count(findings.length, "thing to look at", "things to look at")
    : "nothing to change";
}
