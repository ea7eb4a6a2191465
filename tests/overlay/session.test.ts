// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Reader } from "@/lib/helpdesks/helpdesk";
import type { FromPage } from "@/lib/messages";
import type { Dock } from "@/lib/overlay/dock";
import { type PanelLine, Session } from "@/lib/overlay/session";

const REPLY = "I will call you tomorrow at 10:00.";

/** A helpdesk whose reply page is another: the ticket shows the reply that was sent there. */
const reader: Reader = {
  open: () => "1",
  read: () => ({
    subject: "A desk",
    customer: { name: "Hannah" },
    messages: [{ id: "2", who: "agent", author: "Sam", body: { text: REPLY, pieces: [] } }],
    partial: false,
  }),
  replyBox: () => undefined,
  send: "button",
  repliesElsewhere: true,
};
const dock: Dock = {
  frame: document.createElement("iframe"),
  veil: () => {},
  unveil: () => {},
  pill: () => {},
  collapse: () => {},
  toggle: () => {},
  keepIn: () => {},
};

let stop: AbortController;
const panel = () => {
  const heard: FromPage[] = [];
  const line: PanelLine = {
    send: (message) => heard.push(message),
    listen: () => {},
    onClose: () => {},
    close: () => {},
  };
  const ofKind = (wanted: FromPage["kind"]) => heard.filter(({ kind }) => kind === wanted);
  return { line, sent: () => ofKind("sent"), presses: () => ofKind("press") };
};

beforeEach(() => {
  stop = new AbortController();
  // jsdom has none of it.
  vi.stubGlobal("CSS", {});
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message) => ({
    ok: true,
    value: (message as unknown as { kind: string }).kind === "sending.take" ? REPLY : undefined,
  }));
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe("a reply that was sent", () => {
  test("is told to the panel that is there, and to one that opens later", async () => {
    const session = new Session(document, { id: "helpdesk", name: "A helpdesk", reader }, dock, stop.signal);
    const there = panel();
    session.join(there.line, "dock");
    await vi.waitFor(() => expect(there.sent()).toHaveLength(1));

    const later = panel();
    session.join(later.line, "dock");
    expect(later.sent()).toEqual(there.sent());
  });
});

describe("the shortcut for a suggestion", () => {
  const PRESS = { kind: "press", digit: 2 };
  const opened = (isSeen: boolean) => {
    const collapse = vi.fn();
    // jsdom has no layout.
    dock.frame.checkVisibility = () => isSeen;
    const session = new Session(
      document,
      { id: "helpdesk", name: "A helpdesk", reader },
      { ...dock, collapse },
      stop.signal,
    );
    const [docked, aside] = [panel(), panel()];
    return { session, docked, aside, collapse };
  };

  test("goes to the one panel that the agent sees", () => {
    for (const seen of [true, false]) {
      const { session, docked, aside } = opened(seen);
      session.join(docked.line, "dock");
      session.join(aside.line, "panel");
      session.press(2);
      expect(docked.presses()).toEqual(seen ? [PRESS] : []);
      expect(aside.presses()).toEqual(seen ? [] : [PRESS]);
    }
  });

  test("goes to the dock that was loaded last, where an old one has said no farewell", () => {
    const { session, docked, aside } = opened(true);
    session.join(docked.line, "dock");
    session.join(aside.line, "dock");
    session.press(2);
    expect(docked.presses()).toEqual([]);
    expect(aside.presses()).toEqual([PRESS]);
  });

  test("opens the dock where no panel is in sight, and inserts nothing", () => {
    const { session, docked, collapse } = opened(false);
    session.join(docked.line, "dock");
    session.press(2);
    expect(docked.presses()).toEqual([]);
    expect(collapse).toHaveBeenCalledExactlyOnceWith(false);
  });
});
