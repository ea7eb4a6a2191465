import { describe, expect, test, vi } from "vitest";
import { acts } from "../../lib/acts/all";
import { plan } from "../../lib/method/plan";
import { read } from "../../lib/reading/read";
import { ticketOf } from "../reading/ticket";

const LATE = "customer: My espresso machine was due on Friday. It never came. I am disappointed.";
const WHOLE_REPLY =
  "Hi Anna, I'm sorry that your parcel is late; that was our mistake. I've asked the depot, and I'll write by Friday.";

describe("a long ticket", () => {
  test("is not read again at every key: only the draft is", { timeout: 20_000 }, () => {
    const lines = Array.from({ length: 500 }, (_, at) =>
      at % 2 ? `agent: ${WHOLE_REPLY} (${at})` : `customer: My parcel ${at} is late and I am annoyed.`,
    );
    const ticket = ticketOf(...lines);
    const reading = read(ticket);
    const planned = (draft: string) => plan({ ticket, reading, draft, now: 0 });
    planned("");
    const find = vi.spyOn(acts.get("validates_feelings")!, "find");
    for (const draft of ["H", "Hi", "Hi Anna"]) planned(draft);
    expect(find.mock.calls.map(([{ text }]) => text)).toEqual(["H", "Hi", "Hi Anna"]);
  });
});

describe("hostile text", () => {
  test.each<[string, string]>([
    ["no stop and no space", "a".repeat(200_000)],
    ["one word over and over", "the courier strike again ".repeat(8000)],
    ["open choices", "I can either would you like shall I ".repeat(6000)],
    ["many sentences", "sorry. refund? ".repeat(14_000)],
    ["only marks", "?!.".repeat(60_000)],
    ["many lines", "> \n".repeat(60_000)],
  ])("is gone through once: %s", { timeout: 20_000 }, (_, text) => {
    const ticket = ticketOf(LATE, `agent: ${text}`, `customer: The refund. ${text}`);
    const reading = read(ticket);
    // The processor's time, which no busy machine makes longer.
    const began = process.cpuUsage();
    plan({ ticket, reading, draft: text, now: 0 });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
  });
});
