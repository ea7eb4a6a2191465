// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { PanelProps } from "@/components/panel/props";
import type { PageState, Seen } from "@/lib/model";
import { INTENTS, panelProps, TICKET } from "./fixtures";
import { announced, button, press, render } from "./page";

const SEEN: Seen = {
  helpdesk: "demo",
  sightings: [
    { fact: "id", hook: '{"path":"/tickets/:number"}', count: 1 },
    { fact: "subject", hook: "h1.old", count: 0 },
    { fact: "subject", hook: "h1.new", count: 1 },
    { fact: "channel", hook: ".channel", count: 0 },
    { fact: "messages", hook: "article", count: 3 },
  ],
  editor: "quill",
  within: ["frame"],
};
const KNOWN = { name: "Harbour Desk", status: "thin" } as const;
const sightOf = (seen?: Seen) => ({ seen, known: KNOWN, version: "0.1.0, Firefox" });

const opened = async (change: Partial<PanelProps> = {}) => {
  const place = await render(<Panel {...panelProps({ sight: sightOf(SEEN), ...change })} />);
  await press(button("What do you see?"));
  return place.querySelector(".see")!.textContent!;
};
const unread: PageState = {
  state: "unread",
  helpdesk: "Harbour Desk",
  key: "k",
  missing: ["messages"],
  reply: { mode: "absent", draft: "" },
};

describe("what do you see", () => {
  it("asks the page when it is opened and when the page is new, never for a key in the draft", async () => {
    const look = vi.fn();
    const props = panelProps({ on: { ...INTENTS, look } });
    await render(<Panel {...props} />);
    expect(look).not.toHaveBeenCalled();
    await press(button("What do you see?"));
    expect(look).toHaveBeenCalledTimes(1);
    const typed = { mode: "public", draft: "another key" } as const;
    await render(<Panel {...props} reply={typed} on={{ ...INTENTS, look }} />);
    expect(look).toHaveBeenCalledTimes(1);
    await render(
      <Panel
        {...props}
        page={{ state: "ticket", ticket: { ...TICKET, partial: true }, reply: typed }}
        on={{ ...INTENTS, look }}
      />,
    );
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("says that it looks until the page has answered", async () => {
    expect(await opened({ sight: sightOf() })).toContain("Looking at the page");
  });

  it("names the product and how well it is known, the editor and where it stands", async () => {
    const words = await opened();
    expect(words).toContain("Harbour Desk (thin)");
    expect(words).toContain("Quill, a public reply, in a frame");
  });

  it("counts the messages by side", async () => {
    expect(await opened()).toContain("3 messages: 2 from the customer, 1 from agents");
  });

  it("shows each fact with the hook that found it, and no hook that found nothing", async () => {
    const words = await opened();
    expect(words).toMatch(/Subject\s*h1\.new\s*1×/);
    expect(words).not.toContain("h1.old");
  });

  it("says before all else what was not found, and of what is not needed that it is not", async () => {
    const words = await opened();
    expect(words).toMatch(/^What do you see\?Not on this page, and not needed: channel/);
    const bad = await opened({ page: unread, reply: unread.reply });
    expect(bad).toMatch(/^What do you see\?Not found: messages\./);
  });

  it("is offered where a ticket cannot be read and where none is seen", async () => {
    expect(
      await opened({ page: { state: "none", helpdesk: "Harbour Desk" }, guidance: undefined }),
    ).toContain("Not found: the open ticket");
  });

  it("says which facts a reader in code has, without hooks", async () => {
    const words = await opened({ sight: sightOf({ helpdesk: "zendesk", within: [] }) });
    expect(words).toContain("Read by Amends’ own code for this helpdesk: ticket number, subject, customer");
  });

  it("copies a report, and says so", async () => {
    const write = vi.fn(async (_: string) => {});
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: write } });
    await opened();
    await press(button("Copy a report"));
    expect(announced()).toContain("Copied. No word of the ticket is in it.");
    expect(write.mock.calls[0]![0]).toContain("h1.new");
    vi.unstubAllGlobals();
  });
});
