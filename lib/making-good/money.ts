/**
 * How much money is fair, as a band in percent of the price. Who gives the thing up is moved most between 60
 * and 120; who keeps it, by the first small amount (Gelbrich, Gäthke & Grégoire 2015). Their own effort and a
 * second failure move the band up within that; an agent's limit ends it.
 */
import type { Band, Compensation, Failure, Product, Reading } from "../model";
import type { Limits } from "../playbook/playbook";
import { oneLine } from "../text";

/** Failures for which money makes up; for the others the manner does (Gelbrich & Roschk 2011). */
const MONEY: ReadonlySet<Failure> = new Set([
  "delay_late",
  "damaged_defective",
  "wrong_or_missing_item",
  "billing_refund",
  "cancellation_booking",
  "lost_item_or_data",
  "quality_expectation",
]);

export function isMoney(failure: Failure): boolean {
  return MONEY.has(failure);
}

interface Scale {
  /** Where it begins where nothing raises it. */
  low: Band;
  /** By how much each of effort and repeat moves it. */
  step: number;
  reason: string;
}

const SCALES: Record<Product, Scale> = {
  returned: {
    low: { from: 60, to: 90 },
    step: 15,
    reason: "They give it up, and then most is won between 60 and 120 % of the price",
  },
  kept: {
    low: { from: 5, to: 15 },
    step: 5,
    reason: "They keep it, and then the first small amount does most",
  },
};

/** From here on more money adds little; a limit above it is told of. */
const ENOUGH = 120;

const SOURCE = "Gelbrich, Gäthke & Grégoire 2015, Journal of Service Research";
const EFFORT_SOURCE = `${SOURCE}; Kenesei & Bali 2020, Service Business`;

export function compensationFor(
  reading: Reading,
  product: Product | undefined,
  limits: Limits,
): Compensation {
  const source = reading.effort.length ? EFFORT_SOURCE : SOURCE;
  if (!product) return { reason: "First ask whether they keep it: money works differently then.", source };
  if (limits.percent === 0 || limits.amount?.value === 0)
    return { reason: "Money is for a lead to give here, so ask before you offer any.", source };
  const { low, step, reason } = SCALES[product];
  const raised = raisedBy(reading);
  const by = step * raised.length;
  const wanted = { from: low.from + by, to: low.to + by };
  const up = raised.length
    ? `, and ${raised.join(" and ")} ${raised.length > 1 ? "move" : "moves"} it up`
    : "";
  return {
    band: within(wanted, limits.percent),
    reason: `${reason}${up}${limitWords(wanted, limits)}.`,
    source,
    ...(limits.percent > ENOUGH && {
      caution: `Your playbook allows up to ${limits.percent} %; above ${ENOUGH} % more money adds little, and some dislike it (Haesevoets et al. 2017).`,
    }),
  };
}

/** What makes more of it fair, in words: what they did themselves is named (Kenesei & Bali 2020). */
function raisedBy({ effort, repeat }: Reading): string[] {
  const theirs = oneLine(effort[0]?.text ?? "");
  const named = theirs.length > 40 ? `${theirs.slice(0, 39).trimEnd()}…` : theirs;
  return [effort.length && (named ? `“${named}”` : "their effort"), repeat && "the second failure"].filter(
    (words) => typeof words === "string",
  );
}

/** Not above what may be given alone, and still a band. */
function within({ from, to }: Band, limit: number): Band {
  const most = Math.min(to, limit);
  return { from: from < most ? from : Math.max(0, most - (to - from) / 2), to: most };
}

function limitWords(wanted: Band, { percent, amount }: Limits): string {
  const share = wanted.to > percent ? `up to ${percent} %` : "";
  const sum = amount ? `at most ${amount.value} ${amount.currency}` : "";
  const most = [share, sum].filter(Boolean).join(", ");
  return most && `; without asking you may give ${most}`;
}
