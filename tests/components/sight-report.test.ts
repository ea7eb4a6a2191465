// @vitest-environment jsdom
/** The report of what Amends sees holds no word of the page, whatever stands in its texts and attributes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sightReport } from "@/components/panel/sight-report";
import { isUnread } from "@/lib/helpdesks/helpdesk";
import type { PageState, Reply, Seen } from "@/lib/model";
import { readReply } from "@/lib/overlay/reply";
import { see } from "@/lib/overlay/see";
import { readerOf, saved, show, sourceOf } from "../helpdesks/saved";

/** As the session says it to the panel. */
function stateOf(helpdesk: string, reply: Reply): PageState {
  const reader = readerOf(helpdesk);
  const read = reader.read(document);
  const id = reader.open(document);
  if (id === undefined) return { state: "none", helpdesk };
  const key = `${helpdesk} ${location.host} ${id}`;
  if (isUnread(read)) return { state: "unread", helpdesk, key, missing: read.missing, reply };
  const messages = read.messages.map(({ body, ...message }) => ({ ...message, text: body.text }));
  return { state: "ticket", ticket: { ...read, key, helpdesk, id, url: location.href, messages }, reply };
}

function reportOf(helpdesk: string, known = { name: "Known", status: "thin" as const }) {
  const reply = readReply(document, readerOf(helpdesk));
  const page = stateOf(helpdesk, reply);
  const seen = see(document, helpdesk, readerOf(helpdesk));
  return { page, report: sightReport({ seen, known, version: "0.1.0" }, page, reply) };
}

/** In every text, and in every attribute whose name passes. */
function spoil(word: string, mayChange: (attribute: string) => boolean) {
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.matches("style, script")) text.nodeValue = `${text.nodeValue} ${word}`;
  }
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (mayChange(name)) element.setAttribute(name, `${value} ${word}`.trim());
    }
    if (element.matches("textarea, input:not([type=file])")) (element as HTMLInputElement).value = word;
  }
}

const WORDY = /^(title|alt|value|placeholder|aria-label|content|data-(email|name|body)|style)$/;
const word = fc
  .tuple(fc.stringMatching(/^[a-z]{12}$/), fc.string({ unit: "grapheme", maxLength: 8 }))
  .map(([core, wild]) => ({ core, whole: `${core}${wild.replace(/\s/g, "")}${core}` }));

describe.each(saved.map((one) => [`${one.helpdesk} ${one.page}`, one] as const))("%s", (_, one) => {
  it("gives a report without a word of it", { timeout: 60_000 }, async () => {
    const html = await sourceOf(one);
    // Every attribute, and then those alone that hold words: so that the page is still read.
    const kinds = [() => true, (name: string) => WORDY.test(name)];
    fc.assert(
      fc.property(word, fc.constantFrom(...kinds), ({ core, whole }, mayChange) => {
        show(html, one.expected.address);
        spoil(whole, mayChange);
        expect(reportOf(one.helpdesk).report.toLowerCase()).not.toContain(core);
      }),
      { numRuns: 2 },
    );
  });

  it("gives a report without its customer, its subject, its words and its address", async () => {
    show(await sourceOf(one), one.expected.address);
    const { page, report } = reportOf(one.helpdesk);
    if (page.state !== "ticket") return expect(report).toMatch(/Ticket: (not read|none)/);
    const { subject, customer, messages } = page.ticket;
    const words = [subject, customer.name, customer.email, location.host, location.pathname];
    const authors = messages.map(({ author }) => author);
    for (const secret of [...words, ...authors, ...messages.map(({ text }) => text)])
      if (secret && secret.length > 3) expect(report).not.toContain(secret);
  });
});

it("a hook that was taught is counted, and not shown: it was made on the agent's own page", () => {
  const seen: Seen = {
    helpdesk: "taught",
    sightings: [{ fact: "subject", hook: '[aria-label="Refund for Ana"]', count: 1 }],
    within: [],
  };
  const page: PageState = { state: "none", helpdesk: "desk.ana.example" };
  const report = sightReport({ seen, known: undefined, version: "0.1.0" }, page, undefined);
  expect(report).toContain("1 × (taught)");
  expect(report).not.toMatch(/Ana/i);
});
