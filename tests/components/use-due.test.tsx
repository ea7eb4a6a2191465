// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useDue } from "@/components/hooks/use-due";
import { ask } from "@/lib/ask";
import type { Message, PageState, Reminder } from "@/lib/model";
import { HOUR, NOW, READING, reminder, TICKET } from "./fixtures";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

let found: ReturnType<typeof useDue>;
function Probe({ page, reminders, sent }: { page: PageState; reminders: Reminder[]; sent?: string }) {
  found = useDue(page, READING, sent, reminders, undefined, NOW);
  return null;
}

const pageOf = (...messages: Message[]): PageState => ({
  state: "ticket",
  ticket: { ...TICKET, messages },
  reply: { mode: "public", draft: "" },
});
const wrote = (at: number | undefined): Message => ({
  id: "c",
  who: "customer",
  text: "Thanks!",
  ...(at !== undefined && { at: new Date(at).toISOString() }),
});

beforeEach(() => {
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockResolvedValue([] as never);
});

describe("the follow-up to deal with", () => {
  const late = reminder({ id: "late", kind: "after fix", due: NOW - HOUR, state: "shown" });

  it("is the soonest that is due, with words for it", async () => {
    const called = reminder({ id: "called", kind: "promise", due: NOW + HOUR, state: "shown" });
    await render(<Probe page={pageOf()} reminders={[called, late, reminder()]} />);
    expect(found.due?.reminder.id).toBe("late");
    expect(found.due?.words?.text).toContain("to your complete satisfaction");
  });

  it("is a promise that was called ahead of its time", async () => {
    const called = reminder({ id: "called", kind: "promise", due: NOW + HOUR, state: "shown" });
    await render(<Probe page={pageOf()} reminders={[called]} />);
    expect(found.due?.reminder.id).toBe("called");
  });

  it("is none that is put off, over, or still to come", async () => {
    const putOff = reminder({ due: NOW - HOUR, next: NOW + HOUR });
    const over = [reminder({ ...late, state: "done" }), reminder({ ...late, state: "dropped" })];
    await render(<Probe page={pageOf()} reminders={[putOff, ...over, reminder()]} />);
    expect(found.due).toBeUndefined();
  });
});

describe("a customer who has written since", () => {
  const noted = (...ids: string[]) => ({ kind: "reminders.step", ids, step: { do: "answered" } });
  const open = reminder({ made: NOW - HOUR });

  it("is noted once with every follow-up that is open, which all live on", async () => {
    const other = reminder({ id: "r2", made: NOW - HOUR });
    const done = reminder({ id: "r3", made: NOW - HOUR, state: "done" });
    const page = pageOf(wrote(NOW - 60_000));
    await render(<Probe page={page} reminders={[open, other, done]} />);
    await render(<Probe page={page} reminders={[{ ...open }, other, done]} />);
    expect(vi.mocked(ask).mock.calls).toEqual([[noted("r1", "r2")]]);
  });

  it.each([
    ["before it was set", NOW - 2 * HOUR, open],
    ["at a time that the page does not say", undefined, open],
    ["and was noted before", NOW - 60_000, { ...open, answered: NOW - 60_000 }],
  ])("%s is not", async (_, at, one) => {
    await render(<Probe page={pageOf(wrote(at))} reminders={[one]} />);
    expect(ask).not.toHaveBeenCalled();
  });

  it("is noted at the next look where that failed", async () => {
    vi.mocked(ask).mockRejectedValueOnce(new Error("asleep"));
    const page = pageOf(wrote(NOW - 60_000));
    await render(<Probe page={page} reminders={[open]} />);
    await render(<Probe page={page} reminders={[{ ...open }]} />);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe("what the last reply asks for", () => {
  const reply: Message = { id: "a", who: "agent", text: "Could you tell me your door number?" };

  it("is proposed while nobody has answered it", async () => {
    await render(<Probe page={pageOf(wrote(undefined), reply)} reminders={[]} />);
    expect(found.proposed).toEqual(["no answer"]);
    await render(<Probe page={pageOf(reply, wrote(undefined))} reminders={[]} />);
    expect(found.proposed).toEqual([]);
  });

  it("is that of the reply that has just gone out, before the page shows it", async () => {
    await render(<Probe page={pageOf(reply)} reminders={[]} sent="I have refunded it today." />);
    expect(found.proposed).toEqual(["after fix"]);
  });
});
