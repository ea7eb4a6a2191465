/** The coach over a whole reply, its customer read by the real reader. */
import { check } from "../../../lib/coach/check";
import type { Ticket } from "../../../lib/model";
import { read } from "../../../lib/reading/read";
import { ticket as ticketWith } from "../fixtures";
import type { Answer, Faulty } from "./reply";

const ticketOf = ({ name, customer, before }: Answer): Ticket => {
  const ticket = ticketWith(name, ...(customer ? [customer] : []));
  const earlier = (before ?? []).map((text, at) => ({ id: `a${at}`, who: "agent" as const, text }));
  return { ...ticket, messages: [...earlier, ...ticket.messages] };
};

export function coached(answer: Answer) {
  const ticket = ticketOf(answer);
  return check(answer.text, { ticket, reading: read(ticket) }).findings;
}

/** Whether some finding is of the planted fault, and touches its words where it stands in words. */
export function finds(faulty: Faulty): boolean {
  const touches = ({ start, end }: { start: number; end: number }) =>
    !faulty.at ||
    faulty.at.split("|").some((words) => {
      // Around the finding, so that it may touch the words with one end only.
      const around = faulty.text.slice(Math.max(0, start - words.length + 1), end + words.length - 1);
      return around.toLowerCase().includes(words.toLowerCase());
    });
  return coached(faulty).some((finding) => faulty.fault.includes(finding.rule) && touches(finding));
}
