/** What the report is put together from: shares in words, bars, tables. */
import { bounds, TOO_FEW } from "../../../lib/insights/interval.ts";
import { html, type Markup } from "./markup.ts";

const whole = new Intl.NumberFormat("en");

export const number = (count: number): string => whole.format(count);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "37 %", or "–" where there is nothing to have a share of. */
export const share = (some: number, of: number): string => (of ? percent(some / of) : "–");

/** "37 % (35 to 39 %, n = 812)"; below a stated n only what was counted. */
export function shareInWords(some: number, of: number): string {
  if (of < TOO_FEW) return `${number(some)} of ${number(of)}, too few to say more`;
  const { low, high } = bounds({ some, of });
  return `${percent(some / of)} (${Math.round(low * 100)} to ${percent(high)}, n = ${number(of)})`;
}

/** A share as a length; the figure stands beside it in the table. */
export function bar(some: number, of: number, bad = false): Markup {
  const width = of ? Math.round((some / of) * 120 * 10) / 10 : 0;
  return html`<svg viewBox="0 0 120 12" aria-hidden="true"><rect class="track" x="0" y="5" width="120" height="2"/><rect class="part${bad ? " bad" : ""}" x="0" y="1" width="${width}" height="10"/></svg>`;
}

export type Cell = string | number | Markup;

export interface Column {
  name: string;
  /** Right, with digits under digits. */
  number?: boolean;
  bar?: boolean;
}

/** The first column names the row. */
export function table(caption: string, columns: Column[], rows: Cell[][]): Markup {
  const kind = ({ number, bar }: Column) => (number ? "number" : bar ? "bar" : "text");
  const head = columns.map((column) => html`<th scope="col" class="${kind(column)}">${column.name}</th>`);
  const body = rows.map(([name = "", ...cells]) => {
    const data = cells.map((cell, at) => html`<td class="${kind(columns[at + 1]!)}">${cell}</td>`);
    return html`<tr><th scope="row">${name}</th>${data}</tr>\n`;
  });
  return html`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
}
