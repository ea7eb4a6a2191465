/** What is promised in a sentence, written as the sentences of the tests have it. */
import { commitments } from "../../../lib/commitments/find";
import type { Due } from "./said";

/** `2026-11-27T12:00`, local. */
function local(at: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = new Date(at);
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-");
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

export function found(draft: string, now: string): Due[] {
  return commitments(draft, new Date(now).getTime()).map(({ due, dayOnly }) =>
    due === undefined ? "open" : local(due).slice(0, dayOnly ? 10 : 16),
  );
}
