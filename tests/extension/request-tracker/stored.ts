/**
 * What Request Tracker has stored of a ticket, asked over its REST 2.0 interface: with it a test compares
 * what the agent meant to send with what arrived.
 */
import { JSDOM } from "jsdom";

const TYPES = ["Create", "Correspond", "Comment"] as const;

export interface Stored {
  id: string;
  type: (typeof TYPES)[number];
  /** Login name of an agent, or address of a customer. */
  creator: string;
  /** ISO 8601, UTC. */
  created: string;
  /** What the author wrote, as plain text. */
  paragraphs: string[];
}

interface Transaction {
  id: string;
  Type: string;
  Creator: { id: string };
  Created: string;
}

interface Attachment {
  ContentType: string;
  Content?: string;
}

/** @param login `user:password` of one who may see the ticket. */
export async function correspondence(url: string, ticket: number, login: string): Promise<Stored[]> {
  const all = <Item>(path: string, fields: string) =>
    askAll<Item>(`${url}/REST/2.0/${path}?fields=${fields}&per_page=100`, login);
  const history = await all<Transaction>(`ticket/${ticket}/history`, "Type,Creator,Created");
  const stored: Stored[] = [];
  for (const { id, Type, Creator, Created } of history) {
    const type = TYPES.find((known) => known === Type);
    if (!type) continue;
    const parts = await all<Attachment>(`transaction/${id}/attachments`, "ContentType,Content");
    stored.push({ id, type, creator: Creator.id, created: Created, paragraphs: paragraphsOf(parts) });
  }
  return stored;
}

/** Every page of a collection. */
async function askAll<Item>(first: string, login: string): Promise<Item[]> {
  const headers = { Authorization: `Basic ${Buffer.from(login).toString("base64")}` };
  const items: Item[] = [];
  for (let next: string | undefined = first; next; ) {
    const response = await fetch(next, { headers });
    if (!response.ok) throw new Error(`Request Tracker answered ${response.status} to ${next}`);
    const page = (await response.json()) as { items: Item[]; next_page?: string };
    items.push(...page.items);
    next = page.next_page;
  }
  return items;
}

/** The plain words where a mail has them, else those of its HTML. */
function paragraphsOf(parts: Attachment[]): string[] {
  const text = (type: string) => parts.find(({ ContentType }) => ContentType === type)?.Content;
  const plain = text("text/plain");
  if (plain !== undefined) return tidy(plain.split(/\r?\n(?:[ \t]*\r?\n)+/));
  const { body } = new JSDOM(text("text/html") ?? "").window.document;
  for (const lineEnd of body.querySelectorAll("br")) lineEnd.replaceWith("\u2028");
  return tidy(Array.from(body.childNodes, ({ textContent }) => textContent ?? ""));
}

/** HTML folds white space, so that only a `<br>` ends a line there; a plain mail's line ends are its own. */
function tidy(paragraphs: string[]): string[] {
  return paragraphs
    .map((words) =>
      words
        .replaceAll("\r\n", "\n")
        .replaceAll("\u00a0", " ")
        .split(/\u2028\s*|\n/),
    )
    .map((lines) =>
      lines
        .map((line) => line.trim())
        .join("\n")
        .trim(),
    )
    .filter(Boolean);
}
