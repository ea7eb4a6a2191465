import { useState } from "react";
import type { Finding, Reply } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { Findings } from "./Findings";
import { sayChanged } from "./outcomes";
import type { Guidance, Intents } from "./props";
import { Silenced } from "./Silenced";
import { count } from "./words";

interface DraftProps extends Pick<Guidance, "findings" | "kept" | "rules" | "good"> {
  reply: Reply;
  on: Pick<Intents, "replace" | "keep" | "lookAgain" | "switchOff" | "switchOn">;
}

/** Question 5, its first half: is the draft good? */
export function Draft({ reply: { draft }, findings, kept, rules, good, on }: DraftProps) {
  const [said, say] = useAnnouncement();
  /** The rule that was switched off just now. */
  const [off, setOff] = useState<string>();
  const setRule = (change: Promise<void>, isOff: string | undefined) =>
    void change.then(
      () => setOff(isOff),
      () => say("That was not kept. Try it once more."),
    );
  return (
    <Section title="Your draft" className="draft" steadyOver={draft} aside={summary(draft, findings)}>
      <Findings
        draft={draft}
        findings={findings}
        rules={rules}
        onFix={(finding) => void sayChanged(on.replace(finding), finding.better ?? "", say)}
        onKeep={on.keep}
        onSwitchOff={(rule) => setRule(on.switchOff(rule), rule)}
      />
      <Silenced
        draft={draft}
        kept={kept}
        rules={rules}
        off={off}
        onLookAgain={on.lookAgain}
        onSwitchOn={(rule) => setRule(on.switchOn(rule), undefined)}
      />
      {good.length > 0 && <Good good={good} />}
      {!draft.trim() && <p className="aside-note">As you write, it is read along here. Nothing is sent.</p>}
      <Announcement said={said} />
    </Section>
  );
}

function Good({ good }: Pick<Guidance, "good">) {
  return (
    <ul className="good" aria-label="Good in your draft">
      {good.map((words) => (
        <li key={words}>
          <Icon of="tick" />
          {words}
        </li>
      ))}
    </ul>
  );
}

function summary(draft: string, findings: Finding[]): string {
  if (!draft.trim()) return "";
  return findings.length
    ? count(findings.length, "thing to look at", "things to look at")
    : "nothing to change";
}
