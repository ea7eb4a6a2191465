// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { useCase } from "@/components/hooks/use-case";
import { ask } from "@/lib/ask";
import type { Corrections, Reminder, Ticket } from "@/lib/model";
import { SHIPPED } from "@/lib/playbook/shipped";
import { read } from "@/lib/reading/read";
import { ACTS, ASKS, COMPLAINT, OFFERS, OWNS, THANKS, ticketOf } from "../log/journey";
import { reminder } from "./fixtures";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

let shown: ReturnType<typeof useCase>;
interface Given {
  ticket: Ticket;
  sent?: string;
  reminders?: Reminder[];
  corrections?: Corrections;
  on?: boolean;
}
const NONE: never[] = [];
const NOTHING = {};
function Probe({ ticket, sent, reminders = NONE, corrections = NOTHING, on = true }: Given) {
  shown = useCase(
    {
      page: { state: "ticket", ticket, reply: { mode: "public", draft: "" } },
      reading: READINGS.get(ticket) ?? keep(ticket),
      corrections,
      sent,
      reminders,
      delight: false,
    },
    SHIPPED as never,
    on,
  );
  return null;
}
const READINGS = new Map<Ticket, ReturnType<typeof read>>();
function keep(ticket: Ticket) {
  READINGS.set(ticket, read(ticket));
  return READINGS.get(ticket)!;
}

/** Kinds of what the background was told, in order. */
let told: string[];
beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  told = [];
  vi.mocked(ask).mockImplementation((async ({ kind }: { kind: string }) => {
    told.push(kind);
    return kind === "log.of" ? { causes: ["cause.supplier"], remedies: [] } : undefined;
  }) as never);
  return () => vi.useRealTimers();
});

const show = async (given: Given, ms = 1000) => {
  await render(<Probe {...given} />);
  await act(() => vi.advanceTimersByTimeAsync(ms));
};
const times = (kind: string) => told.filter((one) => one === kind).length;

describe("the open ticket's case", () => {
  test("goes to the log once for each thing that is new", async () => {
    const answered = ticketOf([COMPLAINT, OWNS]);
    await show({ ticket: answered });
    expect(times("log.seen")).toBe(1);
    await show({ ticket: { ...answered } });
    expect(times("log.seen")).toBe(1);
    await show({ ticket: ticketOf([COMPLAINT, OWNS, OFFERS]) });
    expect(times("log.seen")).toBe(2);
  });

  test("is told at once when a reply has gone out, since the agent may be gone as soon", async () => {
    await show({ ticket: ticketOf([COMPLAINT]), sent: OWNS[1] }, 0);
    expect(times("log.seen")).toBe(1);
  });

  test("of a ticket that nobody has answered is not told, nor of one that is only passed by", async () => {
    await show({ ticket: ticketOf([COMPLAINT]) });
    await show({ ticket: ticketOf([COMPLAINT, OWNS]) }, 100);
    expect(times("log.seen")).toBe(0);
  });

  test("with the log switched off asks and tells nothing, and shows nothing", async () => {
    await show({ ticket: ticketOf([COMPLAINT, OWNS]), on: false });
    shown.inserted("a.b");
    expect(told).toEqual([]);
    expect(shown.view).toBeUndefined();
  });

  test("looks ended where they say so, unless the agent has heard otherwise", async () => {
    const ended = ticketOf([COMPLAINT, OFFERS, ACTS, THANKS, ASKS]);
    await show({ ticket: ticketOf([COMPLAINT, OFFERS]) });
    expect(shown.view!.ended).toBe(false);
    await show({ ticket: ended });
    expect(shown.view!.ended).toBe(true);
    await show({ ticket: ended, corrections: { reopened: 5 } });
    expect(shown.view!.ended).toBe(false);
  });

  test("looks ended where a follow-up found them satisfied", async () => {
    const satisfied = [reminder({ kind: "after fix", state: "done", outcome: "satisfied" })];
    await show({ ticket: ticketOf([COMPLAINT, OFFERS]), reminders: satisfied });
    expect(shown.view).toMatchObject({ ended: true, outcomes: ["restored", "recovered", "lost"] });
  });

  test("offers first what was said before for the same failure, then what is usual, then all else", async () => {
    await show({ ticket: ticketOf([COMPLAINT, OWNS]) });
    const causes = shown.view!.causes.map(({ id }) => id);
    expect(causes.slice(0, 3)).toEqual(["cause.supplier", "cause.packing", "cause.product-fault"]);
    expect(causes.toSorted()).toEqual(SHIPPED.causes.map(({ id }) => id).toSorted());
    expect(shown.view!.remedies.length).toBeGreaterThan(2);
  });
});
