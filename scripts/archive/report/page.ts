/**
 * The report as one page: no script, nothing loaded, and a policy that forbids both even where a word of a
 * customer's should ever come to stand as HTML.
 */
import { createHash } from "node:crypto";
import { TEMPERATURES } from "../../../components/panel/words.ts";
import type { Counted } from "./counted.ts";
import { html, Markup } from "./markup.ts";
import { number, share, shareInWords } from "./parts.ts";
import { actsPerTurn, failures, outcomes, promises, times } from "./sections.ts";
import { STYLE } from "./style.ts";
import type { Ten } from "./ten.ts";
import type { Problem } from "./threads.ts";
import type { Told } from "./told.ts";

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** @param problems the first of them; `bad` counts all */
export function page(counted: Counted, problems: Problem[], bad: number): string {
  const { conversations, complaints, ends, foreign, undated, promises: made } = counted;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>How well did we recover?</title>
<style>${new Markup(STYLE)}</style>
<h1>How well did we recover?</h1>
<p class="lead">${lead(counted)}</p>
<ul class="figures">
<li><strong>${number(conversations)}</strong> conversations</li>
<li><strong>${number(complaints)}</strong> with something to recover</li>
<li><strong>${share(ends.resolved_or_thanks, complaints)}</strong> ended well</li>
<li><strong>${share(ends.unhappy, complaints)}</strong> ended upset</li>
<li><strong>${share(undated, made)}</strong> of promises without a time</li>
</ul>
${bad ? html`<p>${number(bad)} lines could not be read: they are <a href="#problems">listed below</a>.</p>` : ""}
${outcomes(counted)}
${actsPerTurn(counted)}
${promises(counted)}
${failures(counted)}
${times(counted)}
${ten("The ten worst recoveries", "Still upset after our answer, the hottest first.", counted.worst)}
${ten("The ten best recoveries", "From the hottest to a good end.", counted.best)}
${bad ? html`<h2 id="problems">Lines that could not be read</h2><ul class="problems">${problems.map(({ line, why }) => html`<li>Line ${number(line)}: ${why}</li>`)}</ul>${bad > problems.length ? html`<p>And ${number(bad - problems.length)} more.</p>` : ""}` : ""}
<h2>How this was counted</h2>
<p class="muted">Amends read each conversation by itself, on this machine. Something is to recover where a failure is named or the customer is upset. Every judgement rests on words, so some are wrong: look at the figures more than at one case. Shares have the bounds that hold nineteen times in twenty. ${number(foreign)} conversations are not in English, and were not judged. Names, addresses and numbers in quotes are masked where they are known as such: look through the quotes before you pass them on.</p>
</html>
`.source;
}

function lead({ complaints, ends }: Counted): string {
  if (!complaints) return "No conversation has anything to recover.";
  return `Of ${number(complaints)} complaints, ${number(ends.resolved_or_thanks)} ended well: ${shareInWords(ends.resolved_or_thanks, complaints)}.`;
}

function ten(title: string, about: string, found: Ten<Told>): Markup {
  const articles = found.map(
    ({ one: { id, line, first, last, quotes, why } }) => html`<article>
<h3>${TEMPERATURES[first]} at first, ${TEMPERATURES[last].toLowerCase()} at last</h3>
<p class="muted">Conversation ${id} (line ${number(line)})</p>
${quotes.map(({ who, words }) => html`<blockquote class="${who}"><small>${who === "agent" ? "We" : "The customer"}</small>${words}</blockquote>`)}
<ul>${why.map((one) => html`<li>${one}</li>`)}</ul>
</article>
`,
  );
  return html`<h2>${title}</h2><p>${about}</p>${found.length ? articles : html`<p class="muted">There is none.</p>`}`;
}
