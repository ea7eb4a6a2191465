import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sources } from "@/lib/imports/all";
import { example } from "./examples";

/** Of each example: the source, and each phrase's text with its tags. */
const EXPECTED: Record<string, { source: string; phrases: [text: string, ...tags: string[]][] }> = {
  "briskine.csv": {
    source: "Briskine templates",
    phrases: [
      [
        "Hi {name},\n\nSorry for any inconvenience. Your parcel was held up.\n{agent}",
        ...["Late parcel", "late", "delivery", "courier"],
      ],
      [
        "Dear {name}, I sent {amount} back today. See how refunds work (https://shop.example/refunds).",
        ...["Refund sent", "refund", "billing"],
      ],
    ],
  },
  "briskine.json": {
    source: "Briskine templates",
    phrases: [
      [
        "Hi {name},\n{if_order}Your order {reference} is late.{end_if}",
        ...["Late parcel", "late", "delivery", "courier"],
      ],
    ],
  },
  "text-blaze.json": {
    source: "Text Blaze snippets",
    phrases: [
      [
        "Hi {name},\n\nI have refunded {amount}. It is with you by {time_dddd_shift}.",
        ...["Refund on its way", "/ref", "Refunds"],
      ],
      [
        "{if_vip_yes}My manager calls you today.{else}I call you today.{endif}",
        ...["Manager", "/mgr", "Refunds"],
      ],
    ],
  },
  "text-expander.csv": {
    source: "TextExpander snippets",
    phrases: [
      [
        "Hi {name},\n\nYour order {reference} left us on {date_or_time}. That is 100% our fault.",
        ...["Late order", ";late"],
      ],
      ["Kind regards\n{clipboard}", "Signature", ";sig"],
      ["Could you tell me {what}?", "Ask", ";ask"],
    ],
  },
  "text-expander.textexpander": {
    source: "TextExpander snippets",
    phrases: [["Thank you, {name}. That's settled <today>.", "Thanks & bye", ";thx", "Support"]],
  },
  "zendesk.json": {
    source: "Zendesk macros",
    phrases: [
      [
        "Hi {name},\n\nYour refund for ticket {ticket_id} is approved.\n\n{agent}",
        ...["Refund approved", "Refunds", "Billing"],
      ],
      ["Please take over: {ticket_title}.", "Escalate", "internal note"],
    ],
  },
  "zendesk.csv": {
    source: "Zendesk macros",
    phrases: [
      ["Hi {name}, your refund is on its way.", "Refund", "Billing"],
      ["Hello {name}, thank you for writing.", "Hello"],
    ],
  },
  "freshdesk.json": {
    source: "Freshdesk canned responses",
    phrases: [
      [
        "Hi {name},\nsorry about that!\n\n- We look into it.\n- We write on Friday.\n\n{agent}",
        "Sorry about that",
      ],
    ],
  },
  "help-scout.json": {
    source: "Help Scout saved replies",
    phrases: [
      [
        "Hi {name}, thanks for reaching out.\n\nWe do have a sale on until Friday. Your conversation is {conversation_number}.\n{agent}",
        "Sale: now on",
      ],
      ["Hi, thanks for reaching out.\n\nYes, until Friday.", "Sale: now on", "chat"],
    ],
  },
  "help-scout-list.json": {
    source: "Help Scout saved replies",
    phrases: [
      ["Hi there, yes! You choose whom to give to when you check out.", "Giving back: multiple donations"],
      ["Hi there. It is back in three weeks.", "Out of stock"],
      ["Back in three weeks.", "Out of stock", "chat"],
    ],
  },
  "plain.csv": {
    source: "Your table",
    phrases: [
      ["Hi {name}, your {thing} is late; here is why.", "Late", "delay", "courier"],
      ["Hi {name}, send a photo of {serial_number} please.", "Broken"],
    ],
  },
  "no-header.csv": {
    source: "Your table",
    phrases: [
      ["Hi {name}, your parcel is late, and that is on us.", "Late delivery"],
      ["Hi {name}, a new one leaves today, and you keep the old one.", "Broken on arrival"],
    ],
  },
};

describe("the documented form of each source", () => {
  test.each(Object.entries(EXPECTED))("%s gives its phrases, in order, with their tags", (file, expected) => {
    const { source, lines } = example(file);
    expect(source).toBe(expected.source);
    expect(lines.map(({ text, tags }) => [text, ...tags])).toEqual(expected.phrases);
  });

  test("every example is read here, and every source has one", () => {
    const files = readdirSync(join(import.meta.dirname, "examples")).filter((file) => file !== "README.md");
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
    const read = new Set(files.map((file) => example(file).source));
    expect([...sources.values()].map(({ name }) => name).filter((name) => !read.has(name))).toEqual([]);
  });
});

describe("what cannot come in is said, with its place", () => {
  const said = (file: string) => {
    const { lines, left } = example(file);
    return [
      ...lines.flatMap(({ place, left }) => left.map((what) => `${place}: ${what}`)),
      ...left.map(({ place, what }) => `${place}: ${what}`),
    ];
  };

  test.each([
    ["zendesk.json", "Macro 1: Sets “status” to “solved”"],
    ["zendesk.json", "Macro 1: Sets “current_tags” to “refund approved”"],
    ["zendesk.json", "Macro 1: Field “description”: “For approved refunds”"],
    ["zendesk.json", "Macro 1: “{{ticket.id}}” is not known here"],
    ["zendesk.json", "Macro 2: Zendesk writes it as an internal note"],
    ["zendesk.json", "Macro 2: It is switched off"],
    ["zendesk.json", "Macro 2: Sets “group_id” to “24”"],
    ["zendesk.json", "Macro 3: It has no words for a reply. “Close”"],
    ["zendesk.json", "Macro 3: Sets “status” to “closed”"],
    ["freshdesk.json", "Response 1: An attachment: “return-label.pdf”"],
    ["help-scout.json", "Reply 1: “{%customer.firstName,fallback=there%}” is {name} here"],
    ["help-scout-list.json", "Reply 1: Help Scout lists a preview only"],
    ["briskine.csv", "Row 2: Field “subject”: “About your order”"],
    ["briskine.csv", "Row 2: How words look"],
    ["briskine.json", "Template 1: “{{#if order}}” decides"],
    ["text-blaze.json", "Snippet 1: “{time: dddd; shift=+3D}” is not known here"],
    ["text-blaze.json", "Snippet 1: “{cursor}” put the caret"],
    ["text-blaze.json", "Snippet 2: “{if: vip=yes}” decides"],
    ["text-blaze.json", "Snippet 2: An image: “our logo”"],
    ["text-expander.csv", "Row 1: “%B %e, %Y.” was the date"],
    ["text-expander.csv", "Row 2: “%clipboard” is not known here"],
    ["text-expander.textexpander", "Snippet 2: A script, not words: “curl wttr.example”"],
    ["plain.csv", "Row 2: Field “notes”: “ask Ana first”"],
  ])("%s: %s", (file, words) => {
    expect(said(file).filter((one) => one.startsWith(words))).not.toEqual([]);
  });
});
