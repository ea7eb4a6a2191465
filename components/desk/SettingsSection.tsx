import "./settings.css";
import { useState } from "react";
import { SETTINGS, type Settings } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Button } from "../ui/Button";
import { Absent, Coming } from "./Absent";
import { FollowUpForm } from "./FollowUpForm";
import { HoursForm } from "./HoursForm";
import { LogForm } from "./LogForm";
import { PolicyTrouble } from "./playbook/Problems";
import type { SettingsProps } from "./props";
import { RuleSwitches } from "./RuleSwitches";
import { SetByOrganisation } from "./SetByOrganisation";

const NOTHING_LOCKED: NonNullable<SettingsProps["locked"]> = new Set();
const NOT_KEPT = "That was not kept, so what holds is shown again. Try it once more.";

/** What the agent sets once: their hours, and what the coach is to look for. */
export function SettingsSection(props: SettingsProps) {
  const { settings, state, rules, byTeam, locked = NOTHING_LOCKED, policyProblems = [], on } = props;
  const [said, say] = useAnnouncement();
  if (state === "loading") return <Coming what="Fetching your settings…" />;
  if (state === "lost") return <Absent what="The browser does not give your settings" onRetry={on.retry} />;

  const change = (part: Partial<Settings>) =>
    on.change(part).then(
      () => say("Kept.", true),
      () => say(NOT_KEPT),
    );
  const off = new Set(settings.rulesOff);
  const turn = (rule: string, isOn: boolean) => {
    const others = settings.rulesOff.filter((id) => id !== rule);
    void change({ rulesOff: isOn ? others : [...others, rule] });
  };
  const ofWeight = (severity: string) => rules.filter((rule) => rule.severity === severity);

  return (
    <>
      <header className="desk-head">
        <h1>Settings</h1>
        <p className="muted">What you change is kept at once, on this machine, for every helpdesk.</p>
      </header>
      <PolicyTrouble problems={policyProblems} />
      <section aria-labelledby="hours">
        <h2 id="hours">Your hours</h2>
        <p className="muted">
          When a draft promises “tomorrow morning” or “by the end of the day”, this is the time that Amends
          reads and reminds you of.
        </p>
        <SetByOrganisation locked={locked.has("hours")}>
          <HoursForm hours={settings.hours} onChange={(hours) => void change({ hours })} />
        </SetByOrganisation>
      </section>
      <section aria-labelledby="follow-up-rules">
        <h2 id="follow-up-rules">Follow-ups</h2>
        <p className="muted">When they come if you say nothing else, and what they keep.</p>
        <SetByOrganisation locked={locked.has("followUps")}>
          <FollowUpForm
            rules={settings.followUps}
            keepLocked={locked.has("retention")}
            onChange={(followUps) => void change({ followUps })}
          />
        </SetByOrganisation>
      </section>
      <section aria-labelledby="log-rules">
        <h2 id="log-rules">Recovery log</h2>
        <p className="muted">So that what went wrong once is mended at its cause.</p>
        <LogForm
          rules={settings.log}
          onLocked={locked.has("log")}
          keepLocked={locked.has("retention")}
          onChange={(log) => void change({ log })}
        />
      </section>
      <section aria-labelledby="coach">
        <h2 id="coach">The coach</h2>
        <p className="muted">
          It reads your draft along and never blocks it. Switch off what does not suit your team.
        </p>
        <SetByOrganisation locked={locked.has("rulesOff")}>
          <RuleSwitches
            title="Warnings"
            about="Words that tend to make an upset customer angrier."
            rules={ofWeight("warn")}
            off={off}
            byTeam={byTeam}
            onSwitch={turn}
          />
          <RuleSwitches
            title="Notes"
            about="Smaller things that read better another way."
            rules={ofWeight("note")}
            off={off}
            byTeam={byTeam}
            onSwitch={turn}
          />
        </SetByOrganisation>
      </section>
      <Reset settings={settings} onChange={change} />
      <Announcement said={said} />
    </>
  );
}

interface ResetProps {
  settings: Settings;
  onChange(settings: Settings): Promise<void>;
}

/** All as Amends came, and back again. */
function Reset({ settings, onChange }: ResetProps) {
  const [before, setBefore] = useState<Settings>();
  const changed = JSON.stringify(settings) !== JSON.stringify(SETTINGS);
  return (
    <section className="reset" aria-label="Reset">
      {before && !changed ? (
        <>
          <p className="muted">All is as Amends came.</p>
          <Button
            autoFocus
            onClick={() => {
              setBefore(undefined);
              void onChange(before);
            }}
          >
            Undo: back to my own
          </Button>
        </>
      ) : (
        <Button
          disabled={!changed}
          onClick={() => {
            setBefore(settings);
            void onChange(SETTINGS);
          }}
        >
          Set everything back to how Amends came
        </Button>
      )}
    </section>
  );
}
