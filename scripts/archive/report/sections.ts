/** The report's sections, each an answer with its figures. */

import { FAILURES, TEMPERATURES } from "../../../components/panel/words.ts";
import { acts } from "../../../lib/acts/all.ts";
import { difference } from "../../../lib/insights/interval.ts";
import type { CauseKind } from "../../../lib/method/causes.ts";
import type { Temperature } from "../../../lib/model.ts";
import { BAD, type ByEnd, type Counted, type End } from "./counted.ts";
import { type Durations, howMany, inWords, within } from "./durations.ts";
import { html, type Markup } from "./markup.ts";
import { bar, number, percent, share, shareInWords, table } from "./parts.ts";

const ENDS: Record<End, string> = {
  resolved_or_thanks: "Ended well: thanked, or said that it is settled",
  neutral_open: "Left open: the last words say neither",
  unhappy: "Ended upset",
};
const CAUSES: Record<CauseKind, string> = {
  event: "An event: weather, a strike, an outage of others",
  others: "Somebody else: a carrier, a supplier, a bank",
  slip: "A slip, once",
  lack: "A lack that stays until it is mended",
};

const all = (ends: ByEnd) => ends.resolved_or_thanks + ends.unhappy + ends.neutral_open;

export function outcomes({ ends, complaints, courses, unanswered }: Counted): Markup {
  const rows = (Object.keys(ENDS) as End[]).map((end) => [
    ENDS[end],
    number(ends[end]),
    shareInWords(ends[end], complaints),
    bar(ends[end], complaints, end === "unhappy"),
  ]);
  const heat = (at: number) => TEMPERATURES[at as Temperature];
  const matrix = courses.map((row, first) => [`At first ${heat(first).toLowerCase()}`, ...row.map(number)]);
  return html`<h2>How did it end?</h2>
${table("How complaints ended", [{ name: "" }, { name: "Complaints", number: true }, { name: "Share" }, { name: "", bar: true }], rows)}
${table("From the first words of complaint to the last words", [{ name: "" }, ...[0, 1, 2, 3].map((at) => ({ name: `At last ${heat(at).toLowerCase()}`, number: true }))], matrix)}
<p class="muted">${number(unanswered)} complaints have no answer of ours in the archive.</p>`;
}

export function actsPerTurn({ acts: counts, turns }: Counted): Markup {
  const of = all(turns);
  const rows = [...counts]
    .sort(([a, x], [b, y]) => Number(BAD.includes(a)) - Number(BAD.includes(b)) || all(y) - all(x))
    .map(([act, ends]) => [
      html`${act.replaceAll("_", " ")}<br><small>${acts.get(act)!.about}</small>`,
      number(all(ends)),
      share(all(ends), of),
      bar(all(ends), of, BAD.includes(act)),
      number(of - all(ends)),
      apart(ends, turns),
    ]);
  return html`<h2>What did our answers do?</h2>
<p>${number(of)} answers to complaints, each all that was written before the customer wrote again. The last four are better absent.</p>
${table("Acts in our answers", [{ name: "Act" }, { name: "Present", number: true }, { name: "Share", number: true }, { name: "", bar: true }, { name: "Missing", number: true }, { name: "Where it ended well, against where it ended upset" }], rows)}`;
}

function apart(ends: ByEnd, turns: ByEnd): string {
  const well = { some: ends.resolved_or_thanks, of: turns.resolved_or_thanks };
  const upset = { some: ends.unhappy, of: turns.unhappy };
  const found = difference(well, upset);
  if (found.kind === "few") return "too few to say";
  const both = `${share(well.some, well.of)} against ${share(upset.some, upset.of)}`;
  return found.kind === "chance"
    ? `${both}: may be chance`
    : `${both}: ${found.by > 0 ? "more" : "less"} often`;
}

export function promises({ promises: made, undated, undatedWords }: Counted): Markup {
  const words = [...new Set(undatedWords.map(({ one }) => one))];
  return html`<h2>What did we promise?</h2>
<p>${number(made)} promises, ${number(undated)} of them without a time: ${shareInWords(undated, made)}. Whoever is promised something without a time waits without knowing for how long.</p>
${words.length ? html`<p class="muted">Such as:</p><ul class="problems">${words.map((one) => html`<li>“${one}”</li>`)}</ul>` : ""}`;
}

export function failures({ failures: counts, causes, complaints }: Counted): Markup {
  let before = 0;
  const rows = [...counts]
    .filter(([, ends]) => all(ends))
    .sort(([, a], [, b]) => all(b) - all(a))
    .map(([failure, ends]) => {
      before += all(ends);
      return [
        failure === "none" ? "Upset, and no failure named" : FAILURES[failure],
        number(all(ends)),
        share(all(ends), complaints),
        bar(all(ends), complaints),
        percent(before / complaints),
        share(ends.resolved_or_thanks, all(ends)),
        share(ends.unhappy, all(ends)),
      ];
    });
  const kinds = [...causes]
    .filter(([, ends]) => all(ends))
    .sort(([, a], [, b]) => all(b) - all(a))
    .map(([kind, ends]) => [
      CAUSES[kind],
      number(all(ends)),
      share(all(ends), complaints),
      bar(all(ends), complaints),
    ]);
  const counted = [
    { name: "Complaints", number: true },
    { name: "Share", number: true },
    { name: "", bar: true },
  ];
  return html`<h2>What went wrong?</h2>
${table("Failures, the most frequent first", [{ name: "Failure" }, ...counted, { name: "Together", number: true }, { name: "Ended well", number: true }, { name: "Ended upset", number: true }], rows)}
${kinds.length ? table("Causes that one of both names; a complaint may have several, and most name none", [{ name: "Cause" }, ...counted], kinds) : ""}`;
}

export function times({ firstAnswer, acknowledged }: Counted): Markup {
  if (!firstAnswer.size)
    return html`<h2>How long did they wait?</h2><p class="muted">The archive has no times. A message may have one: <code>"at": "2026-11-23T09:30:00Z"</code>.</p>`;
  const row = (name: string, durations: Durations) => [
    name,
    number(howMany(durations)),
    ...[0.5, 0.75, 0.9].map((part) => (howMany(durations) ? inWords(within(durations, part)) : "–")),
  ];
  return html`<h2>How long did they wait?</h2>
${table("From the first words of complaint, true to five in a hundred", [{ name: "Until" }, { name: "Complaints", number: true }, { name: "Half within", number: true }, { name: "Three quarters within", number: true }, { name: "Nine in ten within", number: true }], [row("our first answer", firstAnswer), row("our first word that acknowledges it", acknowledged)])}`;
}
