/** Very many cases, as a busy team has them over two years: always the same but for the time that they end at. */
import { FAILURES } from "../../../lib/failures.ts";
import type { Recovery, RecoveryOutcome } from "../../../lib/model";
import { seeded } from "../../eval/bootstrap.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CAUSES = [
  "carrier",
  "packing",
  "stock",
  "handover",
  "no-owner",
  "release",
  "billing-rule",
  "unclear-words",
];
const REMEDIES = ["refund-all", "pay-back-charge", "credit-next-bill", "send-again", "call-them"];
const SPEAKS = ["for", "against", "unknown"] as const;

/** @param days how far the log reaches back */
export function manyCases(count: number, now: number, days = 730, seed = 1): Recovery[] {
  const random = seeded(seed);
  /** The first is the likeliest. */
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() ** 2 * from.length)]!;
  const wait = (usual: number) => Math.floor(-Math.log(1 - random()) * usual);
  return Array.from({ length: count }, (_, at): Recovery => {
    const made = now - Math.floor(random() * days * DAY);
    const first = 3 - pick([1, 2, 0, 3]);
    const skips = random() < 0.3;
    const delights = random() < (skips ? 0.15 : 0.35);
    const isOpen = now - made < 10 * DAY && random() < 0.6;
    const outcome: RecoveryOutcome = delights
      ? "recovered"
      : random() < (skips ? 0.55 : 0.85)
        ? "restored"
        : "lost";
    const last = outcome === "lost" ? first : Math.max(0, first - 1 - Math.floor(random() * 2));
    const id = `bench-${String(at).padStart(7, "0")}`;
    const answer = made + wait(5 * HOUR);
    return {
      id,
      ticket: {
        key: `Zendesk desk.example ${at}`,
        helpdesk: "Zendesk",
        id: String(at),
        url: `https://desk.example/${at}`,
      },
      failure: pick(FAILURES),
      severity: pick([1, 0, 2] as const),
      repeat: random() < 0.2,
      conditions: {
        severity: pick(["unknown", "for", "against"] as const),
        first: pick(["unknown", "for", "against"] as const),
        cause: pick(SPEAKS),
        control: pick(["against", "unknown", "for"] as const),
      },
      temperature: { first, last } as Recovery["temperature"],
      times: {
        complaint: made,
        firstAnswer: answer,
        ...(!skips && { acknowledged: answer + wait(2 * HOUR) }),
        ...(!isOpen && { closed: answer + wait(3 * DAY) }),
      },
      stages: skips ? ["agree", "act"] : ["listen", "acknowledge", "agree", "act"],
      promises: { made: 2, kept: random() < 0.8 ? 2 : 1, late: random() < 0.1 ? 1 : 0 },
      followUps: { set: 1, done: random() < 0.7 ? 1 : 0 },
      ...(random() < 0.5 && { answers: { satisfied: 1, notYet: random() < 0.2 ? 1 : 0, none: 0 } }),
      ...(!isOpen && random() < 0.95 && { cause: `cause.${pick(CAUSES)}`, outcome }),
      remedies: [pick(REMEDIES)],
      ...(random() < 0.2 && { extra: "extra.handwritten" }),
      phrases: ["act-close.one", "acknowledge-delay.two"],
      made,
      changed: made + DAY,
    };
  });
}
