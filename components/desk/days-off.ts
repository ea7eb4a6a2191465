/** Days off as people paste them, one a line: "2026-12-25", "25.12.2026", "25 December 2026 Christmas". */

/** More than a settings page can show, and than any office has in years. */
export const MOST_DAYS = 400;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(${MONTHS.join("|")})[a-z]{0,6}\\.?,?`;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const FIGURES = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;
const DAY_FIRST = new RegExp(`^(?:[a-z]{2,9},? )?(\\d{1,2})(?:st|nd|rd|th)?\\.? ${MONTH} (\\d{4})\\b`);
const MONTH_FIRST = new RegExp(`^(?:[a-z]{2,9},? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`);

export interface Pasted {
  /** In order, each once. */
  days: string[];
  /** What could not be read, for the agent; empty where all could. */
  wrong: string[];
}

export function pastedDays(text: string): Pasted {
  const days = new Set<string>();
  const wrong: string[] = [];
  for (const [at, line] of text.split(/[\n;]/).entries()) {
    const words = line.trim().toLowerCase().slice(0, 200);
    if (!words) continue;
    const read = readDay(words);
    if ("day" in read) days.add(read.day);
    else wrong.push(`Line ${at + 1}, “${line.trim().slice(0, 40)}”: ${read.wrong}`);
  }
  return { days: [...days].sort(), wrong };
}

type Read = { day: string } | { wrong: string };

function readDay(words: string): Read {
  const iso = ISO.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(words);
  if (figures) return fromFigures(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const first = DAY_FIRST.exec(words);
  if (first) return dayOf(Number(first[3]), MONTHS.indexOf(first[2]!) + 1, Number(first[1]));
  const later = MONTH_FIRST.exec(words);
  if (later) return dayOf(Number(later[3]), MONTHS.indexOf(later[1]!) + 1, Number(later[2]));
  return { wrong: "write it as 2026-12-25." };
}

/** 3/4 is in March or in April: only the agent knows. */
function fromFigures(one: number, other: number, year: number): Read {
  if (one <= 12 && other <= 12 && one !== other)
    return {
      wrong: `is that ${iso(year, other, one)} or ${iso(year, one, other)}? Write it like one of these.`,
    };
  return one > 12 ? dayOf(year, other, one) : dayOf(year, one, other);
}

function dayOf(year: number, month: number, day: number): Read {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 2000 || year > 2199) return { wrong: "there is no such day." };
  return { day: iso(year, month, day) };
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
