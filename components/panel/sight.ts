/** What the page's answer says, in the agent's words: which facts were found, by which hooks, which were not. */
import type { Fact, Message, PageState, Reply, Seen, Sighting } from "@/lib/model";
import type { Sight } from "./props";
import { count, list } from "./words";

export const FACTS: Record<Fact, string> = {
  ticket: "The open ticket",
  id: "Ticket number",
  subject: "Subject",
  customer: "Customer",
  agent: "You, the agent",
  channel: "Channel",
  messages: "Messages",
  role: "Customer, agent or note",
  author: "Who wrote them",
  time: "When",
  text: "Their words",
  reply: "Reply box",
};
const ORDER = Object.keys(FACTS) as Fact[];

export interface Found {
  fact: Fact;
  /** Those that were there; none where the page is read by code. */
  hooks: Sighting[];
}

export interface Sorted {
  found: Found[];
  /** Without these the ticket cannot be read. */
  missing: Fact[];
  /** Looked for as well, and not needed. */
  spare: Fact[];
}

/** Hook of a message that shows none of the marks of its side. */
const NO_SIDE = "none";

export function sorted(seen: Seen, page: PageState, reply: Reply | undefined): Sorted {
  const sightings = seen.sightings?.filter(({ hook }) => hook !== NO_SIDE);
  const there = sightings?.filter((each) => each.count > 0);
  const had = new Set(there ? there.map(({ fact }) => fact) : factsIn(page));
  if (reply && reply.mode !== "absent") had.add("reply");
  else had.delete("reply");
  const missing = new Set<Fact>(page.state === "unread" ? page.missing : []);
  if (page.state === "none") missing.add("ticket");
  const tried = new Set<Fact>([...(sightings ?? []).map(({ fact }) => fact), "reply"]);
  const pick = (holds: (fact: Fact) => boolean) => ORDER.filter(holds);
  return {
    found: pick((fact) => had.has(fact) && !missing.has(fact)).map((fact) => ({
      fact,
      hooks: there?.filter((each) => each.fact === fact) ?? [],
    })),
    missing: pick((fact) => missing.has(fact)),
    spare: pick((fact) => tried.has(fact) && !had.has(fact) && !missing.has(fact)),
  };
}

/** What a page that is read by code holds, as the ticket shows it. */
function factsIn(page: PageState): Fact[] {
  if (page.state !== "ticket") return [];
  const { subject, customer, agent, channel, messages } = page.ticket;
  const some = (holds: (message: Message) => unknown) => messages.some(holds);
  const has: Partial<Record<Fact, unknown>> = {
    id: true,
    subject,
    customer: customer.name ?? customer.email,
    agent,
    channel,
    messages: messages.length,
    role: messages.length,
    author: some(({ author }) => author),
    time: some(({ at }) => at),
    text: some(({ text }) => text),
  };
  return ORDER.filter((fact) => has[fact]);
}

const SIDES: [Message["who"], one: string, many: string][] = [
  ["customer", "from the customer", "from the customer"],
  ["agent", "from agents", "from agents"],
  ["note", "internal note", "internal notes"],
  ["system", "system line", "system lines"],
];

/** "3 messages: 2 from the customer, 1 internal note"; undefined where no ticket was read. */
export function messageCounts(page: PageState): string | undefined {
  if (page.state !== "ticket") return undefined;
  const { messages, partial } = page.ticket;
  const sides = SIDES.map(([side, one, many]) => {
    const number = messages.filter(({ who }) => who === side).length;
    return number && count(number, one, many);
  });
  const whole = `${count(messages.length, "message")}: ${sides.filter(Boolean).join(", ")}`;
  return partial ? `${whole}; the page does not show all of them` : whole;
}

const EDITORS: Record<string, string> = {
  "draft-js": "Draft.js",
  ckeditor4: "CKEditor 4",
  ckeditor5: "CKEditor 5",
  contenteditable: "the browser’s own",
  prosemirror: "ProseMirror (also Tiptap)",
  textarea: "a plain text field",
  tinymce: "TinyMCE",
};
const MODES = { public: "a public reply", note: "an internal note", absent: "not to be seen now" };
const PLACES = { frame: "a frame", shadow: "a shadow root" };

/** "Quill, a public reply, in a frame" */
export function editorWords({ editor, within }: Seen, reply: Reply | undefined): string {
  const name = editor && (EDITORS[editor] ?? `${editor[0]?.toUpperCase()}${editor.slice(1)}`);
  const mode = MODES[name ? (reply?.mode ?? "absent") : "absent"];
  const place = within.length ? `in ${list(within.map((each) => PLACES[each]))}` : undefined;
  return [name, mode, place].filter(Boolean).join(", ");
}

/** "Zendesk (live-tested)" */
export function helpdeskWords({ seen, known }: Sight): string {
  if (known) return `${known.name} (${known.status})`;
  return seen?.helpdesk === "taught" ? "Taught by an agent" : (seen?.helpdesk ?? "");
}
