// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import { GUIDANCE, guidanceOf, INTENTS, NOW, PLAN, panelProps, READING, reminder, TICKET } from "./fixtures";
import { announced, button, named, press, render } from "./page";

const ABSENT = { mode: "absent", draft: "" } as const;

describe("the panel's states", () => {
  it("shows a skeleton while it connects and while the helpdesk loads", async () => {
    const place = await render(
      <Panel {...panelProps({ connection: "connecting", page: undefined, guidance: undefined })} />,
    );
    expect(announced()).toBe("Reading the ticket");
    await render(
      <Panel
        {...panelProps({ page: { state: "loading", helpdesk: "zendesk", key: "k" }, guidance: undefined })}
      />,
    );
    expect(place.querySelector("[aria-busy]")).not.toBeNull();
  });

  it("asks to open a ticket where none is open, with the follow-ups that are due and their tickets", async () => {
    const openTicket = vi.fn();
    const place = await render(
      <Panel
        {...panelProps({
          page: { state: "none", helpdesk: "zendesk" },
          guidance: undefined,
          reminders: [reminder({ due: NOW - 20 * 60_000, state: "shown" })],
          on: { ...INTENTS, openTicket },
        })}
      />,
    );
    expect(place.textContent).toContain("Open a ticket");
    expect(place.textContent).toContain("20 min late");
    await press(button("Ana Ruiz · #4812"));
    expect(openTicket).toHaveBeenCalledWith("r1");
  });

  it("names in words what was not found on the page, and still offers phrases", async () => {
    const place = await render(
      <Panel
        {...panelProps({
          page: {
            state: "unread",
            helpdesk: "zendesk",
            missing: ["messages", "role"],
            advice: "Close the split view.",
            reply: ABSENT,
          },
          reply: ABSENT,
        })}
      />,
    );
    expect(place.textContent).toContain(
      "Not found on the page: the messages and who is the customer and who the agent. Close the split view.",
    );
    expect(button("Insert").textContent).toBe("Insert");
    // A ticket without a number cannot be opened again, so nobody is promised a reminder of it.
    expect(() => button("Remind me")).toThrow();
    expect(place.textContent).not.toContain("Angry");
  });

  it("asks to reload the tab once Amends was updated under it, and says nothing else", async () => {
    const place = await render(<Panel {...panelProps({ connection: "lost" })} />);
    expect(announced()).toContain("Reload this tab");
    expect(place.querySelector("section")).toBeNull();
  });

  it("is honest where nothing says how they feel", async () => {
    const reading = { ...READING, unsure: true, signals: [], course: [] };
    const place = await render(<Panel {...panelProps({ guidance: guidanceOf(reading) })} />);
    expect(place.querySelector(".word")!.textContent).toBe("Not sure");
    expect(place.querySelector(".facts")!.textContent).toBe("Nothing in their words says how they feel");
    expect(place.querySelectorAll(".bars .full")).toHaveLength(0);
  });

  it("does not judge what is not in English", async () => {
    const reading = { ...READING, language: "other" as const, temperature: 3 as const };
    const place = await render(<Panel {...panelProps({ guidance: guidanceOf(reading) })} />);
    expect(place.textContent).toContain("Not in English");
    expect(place.textContent).not.toContain("Furious");
  });

  it("says the temperature in a word and in a number of bars", async () => {
    const place = await render(<Panel {...panelProps()} />);
    expect(place.querySelector(".word")!.textContent).toBe("Angry");
    expect(place.querySelectorAll(".bars .full")).toHaveLength(3);
  });

  it("says that history is missing, that the reply is absent, and how long they wait", async () => {
    const page = { state: "ticket", ticket: { ...TICKET, partial: true }, reply: ABSENT } as const;
    const place = await render(<Panel {...panelProps({ page, reply: ABSENT })} />);
    expect(place.textContent).toContain("Only part of this conversation is on the page");
    expect(place.textContent).toContain("No reply box is open yet.");
    expect(place.textContent).toContain("waiting 3 h 10");
    expect(place.textContent).not.toContain("Your draft");
  });

  it("coaches no internal note, and warns that it is one", async () => {
    const place = await render(
      <Panel {...panelProps({ reply: { mode: "note", draft: "sorry for any inconvenience" } })} />,
    );
    expect(place.textContent).toContain("You are writing an internal note: the customer will not see it.");
    expect(place.querySelector(".finding")).toBeNull();
    expect(place.querySelector(".commitment")).toBeNull();
  });

  it("has a collapse button in the dock only", async () => {
    await render(<Panel {...panelProps()} />);
    expect(button("Collapse Amends").textContent).toBe("");
    await render(<Panel {...panelProps({ home: "panel" })} />);
    expect(() => button("Collapse Amends")).toThrow();
  });

  it("shows one thing to do next: another step's prompts only point to it", async () => {
    const openStage = vi.fn();
    const guidance = { ...GUIDANCE, stage: "agree" as const };
    const place = await render(<Panel {...panelProps({ guidance, on: { ...INTENTS, openStage } })} />);
    expect(place.querySelector(".next")).toBeNull();
    await press(named("[role=tabpanel] button", "Acknowledge"));
    expect(openStage).toHaveBeenCalledWith(PLAN.next.stage);
  });

  it("forgets what was searched when the ticket changes", async () => {
    const place = await render(<Panel {...panelProps()} />);
    const before = place.querySelector("input[type=search]");
    const ticket = { ...TICKET, key: "other" };
    await render(<Panel {...panelProps({ page: { state: "ticket", ticket, reply: ABSENT } })} />);
    expect(place.querySelector("input[type=search]")).not.toBe(before);
  });

  it("shows hostile text as text", async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const messages = [{ id: "m3", who: "customer" as const, text: hostile }];
    const ticket = { ...TICKET, customer: { name: hostile }, messages };
    const spans = [{ message: "m3", start: 0, end: hostile.length, weight: 1 }];
    const signals = [{ id: "s", weight: 1, because: hostile, spans }];
    const guidance = {
      ...guidanceOf({ ...READING, signals }),
      suggestions: [{ phrase: "p", stage: "acknowledge" as const, text: hostile, blanks: [], why: hostile }],
    };
    const page = { state: "ticket", ticket, reply: { mode: "public", draft: hostile } } as const;
    const reminders = [reminder({ what: hostile })];
    const place = await render(<Panel {...panelProps({ page, guidance, reminders })} />);
    expect(place.querySelector("img, script")).toBeNull();
    expect(place.querySelector("h1")!.textContent).toBe(hostile);
    expect(place.querySelector(".card .text")!.textContent).toBe(hostile);
  });
});

describe("the clock", () => {
  const hour = 3_600_000;
  const panel = async (change: Partial<typeof PLAN>) => {
    const { waiting: _, ...rest } = PLAN;
    const guidance = { ...GUIDANCE, plan: { ...rest, ...change } };
    return render(<Panel {...panelProps({ guidance })} />);
  };
  const said = (place: HTMLElement, selector: string) => place.querySelector(selector)?.textContent;

  it("says once how long they have waited, at the top, where it stays in sight", async () => {
    const place = await panel({ waiting: 3 * hour });
    expect(said(place, ".top .waiting")).toBe("waiting 3 h");
    expect(said(place, ".how")).not.toContain("waiting 3 h");
  });

  it("says beside the course how long ago it began; what is not known is left out", async () => {
    const course = "rising · not the first time";
    expect(said(await panel({ complaining: 50 * hour }), ".how .facts")).toBe(
      `${course} · first complained 2 days ago`,
    );
    const place = await panel({});
    expect(said(place, ".how .facts")).toBe(course);
    expect(said(place, ".top .waiting")).toBeUndefined();
  });
});
