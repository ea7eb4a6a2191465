/** A part of a page that a command writes, between two lines that say so; the rest is written by people. */

/** @param by the command that writes it. */
export function withPart(page: string, name: string, by: string, part: string): string {
  const [from, to] = [`<!-- ${name}: ${by} writes this -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`README.md needs the lines “${from}” and “${to}”`);
  return `${page.slice(0, start + from.length)}\n\n${part}\n\n${page.slice(end)}`;
}
