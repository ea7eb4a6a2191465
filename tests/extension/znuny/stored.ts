/** What Znuny has stored of a ticket, asked of its own code: what the agent meant to send is compared with it. */
import { JSDOM } from "jsdom";

/** An article, as `stored.pl` prints it. */
export interface Stored {
  id: string;
  sender: "customer" | "agent" | "system";
  /** Whether the customer can see it. */
  visible: boolean;
  /** `Name <address>`, or an address alone. */
  from: string;
  /** `YYYY-MM-DD hh:mm:ss`, UTC. */
  created: string;
  /** As Znuny makes it of the HTML, where there is any. */
  plain: string;
  html?: string;
}

/** The lines that have words, as a reader of the mail sees them. */
export function lines({ html, plain }: Stored): string[] {
  const { body } = new JSDOM(html ?? "").window.document;
  for (const end of body.querySelectorAll("br")) end.replaceWith("\u2028");
  for (const block of body.querySelectorAll("div, p, blockquote")) {
    block.prepend("\u2028");
    block.append("\u2028");
  }
  // HTML folds white space; a plain text's line ends are its own.
  const text = html ? (body.textContent ?? "").replaceAll("\n", " ") : plain;
  return text
    .split(/\u2028|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
