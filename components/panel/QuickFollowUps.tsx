import { KINDS } from "@/lib/followups/kinds";
import type { Moments } from "@/lib/followups/moments";
import { dayWords } from "@/lib/followups/words";
import { timeWords } from "@/lib/followups/zone";
import type { Reminder, ReminderKind } from "@/lib/model";
import { inWords, type Preset } from "@/lib/playbook/presets";
import { KIND_ICONS } from "../followups/kind-icons";
import { isOver } from "../followups/ReminderRow";
import type { Wish } from "../followups/RemindForm";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";

const QUICK: ReminderKind[] = ["after fix", "update", "no answer"];

const OFFERS: Partial<Record<ReminderKind, string>> = {
  "after fix": "It is put right. Ask a few days later whether all is well:",
  "no answer": "You asked them something. If they have not answered by then:",
};

interface QuickFollowUpsProps {
  /** Kinds that the last reply asks for. */
  proposed: ReminderKind[];
  /** What the team often sets. */
  presets?: readonly Preset[] | undefined;
  reminders: Reminder[];
  now: number;
  moments: Moments;
  onRemind(wish: Wish): void;
}

/** Follow-ups that need no form: each is set with one press, at its usual time and with its usual words. */
export function QuickFollowUps(props: QuickFollowUpsProps) {
  const { proposed, presets = [], reminders, now, moments, onRemind } = props;
  const isSet = (kind: ReminderKind) => reminders.some((one) => one.kind === kind && !isOver(one));
  const offers = QUICK.filter((kind) => !isSet(kind)).flatMap((kind) => {
    const due = moments.usual(kind);
    return due === undefined ? [] : [{ kind, due, what: KINDS[kind].what }];
  });
  const isProposed = ({ kind }: Wish) => proposed.includes(kind);
  return (
    <>
      {offers.filter(isProposed).map((wish) => (
        <div key={wish.kind} className="commitment proposed">
          <div className="said">
            <p>{OFFERS[wish.kind]}</p>
            <p className="muted">{timeWords(wish.due, now, moments.zone)}</p>
          </div>
          <Button aria-label={`Remind me: ${wish.what}`} onClick={() => onRemind(wish)}>
            Remind me
          </Button>
        </div>
      ))}
      <div className="quick">
        {offers
          .filter((wish) => !isProposed(wish))
          .map((wish) => (
            <Button
              key={wish.kind}
              kind="quiet"
              title={`${wish.what}: ${timeWords(wish.due, now, moments.zone)}. ${KINDS[wish.kind].why}`}
              onClick={() => onRemind(wish)}
            >
              <Icon of={KIND_ICONS[wish.kind]} />
              {KINDS[wish.kind].name}
              <span className="day">{dayWords(wish.due, now, moments.zone)}</span>
            </Button>
          ))}
        {presets.map((preset) => (
          <TeamFollowUp key={preset.id} preset={preset} {...props} />
        ))}
      </div>
    </>
  );
}

/** One of the team's own; gone while the same is set. */
function TeamFollowUp({
  preset,
  reminders,
  now,
  moments,
  onRemind,
}: Omit<QuickFollowUpsProps, "proposed"> & { preset: Preset }) {
  const { label, what } = preset;
  const due = moments.when(inWords(preset))?.due;
  if (due === undefined || reminders.some((one) => one.what === what && !isOver(one))) return null;
  return (
    <Button
      kind="quiet"
      title={`${what}: ${timeWords(due, now, moments.zone)}. Your team’s.`}
      onClick={() => onRemind({ kind: "free", what, due })}
    >
      <Icon of={KIND_ICONS.free} />
      {label}
      <span className="day">{dayWords(due, now, moments.zone)}</span>
    </Button>
  );
}
