import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer, type Handlers } from "@/lib/answer";
import type { Envelope } from "@/lib/ask";

const soon = vi.fn(() => Promise.resolve({ due: [], later: [] }));
const recall = vi.fn(() => Promise.resolve(undefined));
const handlers = new Proxy({ "reminders.soon": soon, "memory.recall": recall } as Partial<Handlers>, {
  get: (target, kind) =>
    target[kind as keyof Handlers] ?? (() => Promise.reject(new Error("not in this test"))),
}) as Handlers;

const OWN = {
  id: fakeBrowser.runtime.id,
  url: `chrome-extension://${fakeBrowser.runtime.id}/sidepanel.html?dock=1`,
};
const PAGE = { id: fakeBrowser.runtime.id, url: "https://acme.zendesk.com/agent/tickets/1" };

/** What the sender is answered; undefined where nobody answers. */
function send(message: unknown, sender: object): Promise<Envelope | undefined> {
  return new Promise((resolve) => {
    const going = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
    void Promise.resolve(going).then(() => setTimeout(resolve, 0, undefined));
  });
}

describe("the background", () => {
  beforeEach(() => {
    fakeBrowser.reset();
    soon.mockClear();
    answer(handlers);
  });

  test("answers our own pages", async () => {
    expect(await send({ kind: "reminders.soon" }, OWN)).toEqual({ ok: true, value: { due: [], later: [] } });
  });

  test("gives a helpdesk's page what its script needs and nothing else", async () => {
    expect(await send({ kind: "memory.recall", key: "k" }, PAGE)).toEqual({ ok: true, value: undefined });
    expect(await send({ kind: "reminders.soon" }, PAGE)).toMatchObject({ ok: false });
    expect(soon).not.toHaveBeenCalled();
  });

  test("has no word for another extension, or for what is no request of ours", async () => {
    expect(await send({ kind: "reminders.soon" }, { ...OWN, id: "another" })).toBeUndefined();
    expect(await send({ kind: "reminders.drop all" }, OWN)).toBeUndefined();
    expect(await send({ kind: "reminders.open", id: 7 }, OWN)).toBeUndefined();
    expect(soon).not.toHaveBeenCalled();
  });

  test("says in words what went wrong", async () => {
    soon.mockRejectedValueOnce(new Error("the disk is full"));
    expect(await send({ kind: "reminders.soon" }, OWN)).toEqual({ ok: false, error: "the disk is full" });
  });
});
