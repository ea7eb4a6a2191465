// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../../scripts/demo/desk";
import { tickets } from "../../scripts/demo/tickets";
import { age, moment } from "../../scripts/demo/view/time";

const LOADED = new Date("2026-03-04T10:30:00Z");
const root = document.createElement("div");
document.body.append(root);
new Desk(root, tickets, () => LOADED);

const shown = () => document.querySelector<HTMLElement>(".ticket")?.dataset.ticketId;
const inOrder = () =>
  [...document.querySelectorAll<HTMLElement>("[data-entry-id]")].map((entry) => entry.dataset.entryId);
const editor = () => document.querySelector<HTMLElement>(".ProseMirror")!;

function visit(path: string): void {
  history.replaceState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
}
const press = (key: string, where: Element = document.body, modifiers: KeyboardEventInit = {}) =>
  where.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));

describe("going about the desk", () => {
  beforeEach(() => visit("/amends-demo/"));

  it("shows the inbox, the latest word first, and no ticket", () => {
    expect(inOrder()).toEqual(tickets.map((ticket) => ticket.id));
    expect(shown()).toBeUndefined();
  });

  it("opens a ticket under its own address, in the same page", () => {
    document.querySelector<HTMLElement>("[data-entry-id='1012']")?.click();
    expect(location.pathname).toBe("/amends-demo/tickets/1012");
    expect(shown()).toBe("1012");
    expect(document.querySelector("[aria-current]")?.getAttribute("data-entry-id")).toBe("1012");
    expect(document.querySelectorAll(".ProseMirror")).toHaveLength(1);
  });

  it("comes back to the ticket before", async () => {
    for (const id of ["1012", "1008"])
      document.querySelector<HTMLElement>(`[data-entry-id='${id}']`)?.click();
    expect(shown()).toBe("1008");
    history.back();
    await expect.poll(shown).toBe("1012");
  });

  it("leaves a click for another tab to the browser", () => {
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
    // jsdom opens no other tab: the last listener keeps it from trying.
    window.addEventListener("click", (event) => event.preventDefault(), { once: true });
    document.querySelector("[data-entry-id='1012']")?.dispatchEvent(click);
    expect(shown()).toBeUndefined();
  });

  it("walks down and up with J and K, and stays at either end", () => {
    const [first, second] = inOrder();
    press("j");
    expect(shown()).toBe(first);
    press("j");
    expect(shown()).toBe(second);
    press("k");
    press("k");
    expect(shown()).toBe(first);
  });

  it("walks with the arrows inside the inbox alone, and the focus goes along", () => {
    const [first, second] = inOrder();
    press("j");
    press("ArrowDown");
    expect(shown()).toBe(first);
    document.querySelector<HTMLElement>("[aria-current]")?.focus();
    press("ArrowDown", document.activeElement!);
    expect(shown()).toBe(second);
    expect(document.activeElement?.getAttribute("data-entry-id")).toBe(second);
  });

  it("takes no letter that is meant for the reply", () => {
    press("j");
    const before = shown();
    press("j", editor());
    expect(shown()).toBe(before);
  });

  it("goes to the reply with R and to the note with N", async () => {
    press("j");
    press("n");
    expect(editor().getAttribute("aria-label")).toBe("Internal note");
    await expect.poll(() => document.activeElement === editor()).toBe(true);
    document.querySelector<HTMLElement>("[aria-current]")?.focus();
    press("r", document.activeElement!);
    expect(editor().getAttribute("aria-label")).toBe("Public reply");
  });

  it("sends with Ctrl and Enter: the ticket is pending and the first of the inbox", async () => {
    visit("/amends-demo/tickets/1010");
    editor().querySelector("p")!.textContent = "I have sent it by hand today.";
    await expect.poll(() => document.querySelector("[aria-current] .status")?.textContent).toBe("Draft");
    press("Enter", editor(), { ctrlKey: true });
    expect(document.querySelector(".messages > li:last-child .message-body")?.textContent).toBe(
      "I have sent it by hand today.",
    );
    expect(document.querySelector(".ticket-facts .status")?.textContent).toBe("Pending");
    expect(inOrder()[0]).toBe("1010");
  });

  it("sends nothing while nothing is written", () => {
    visit("/amends-demo/tickets/1012");
    const before = document.querySelectorAll(".messages > li").length;
    press("Enter", editor(), { ctrlKey: true });
    expect(document.querySelectorAll(".messages > li")).toHaveLength(before);
  });
});

describe("the tickets", () => {
  it("have numbers of their own, and messages from the oldest to the latest", () => {
    expect(new Set(tickets.map((ticket) => ticket.id)).size).toBe(tickets.length);
    for (const { id, messages } of tickets) {
      const agos = messages.map((message) => message.ago);
      expect(agos, id).toEqual(agos.toSorted((a, b) => b - a));
      expect(
        messages.every((message) => message.who === "system" || message.author),
        id,
      ).toBe(true);
    }
  });

  it("go from calm to furious, over every kind of failure", () => {
    const judged = tickets.map((ticket) => ticket.expected);
    expect(new Set(judged.map(({ temperature }) => temperature))).toEqual(new Set([0, 1, 2, 3, "unsure"]));
    expect(
      new Set(judged.flatMap((expected) => ("failure" in expected ? [expected.failure] : []))).size,
    ).toBe(12);
  });
});

describe("ages", () => {
  const minutes = (count: number) => new Date(LOADED.getTime() - count * 60_000);

  it.each([
    [0, "now"],
    [59, "59 min"],
    [190, "3 h"],
    [26 * 60, "1 d"],
    [20 * 24 * 60, "2 wk"],
  ])("call %i minutes %j in the inbox", (count, word) => {
    expect(age(LOADED.getTime() - minutes(count).getTime())).toBe(word);
  });

  it.each([
    [0, "just now"],
    [18, "18 min ago"],
    [180, "3 h ago"],
    [190, "3 h 10 min ago"],
  ])("call %i minutes %j in the conversation", (count, words) => {
    expect(moment(minutes(count), LOADED)).toBe(words);
  });

  it("are a day and an hour from yesterday on", () => {
    expect(moment(minutes(25 * 60), LOADED)).toMatch(/^[A-Z][a-z]{2},? 3 Mar, \d\d:\d\d$/);
  });
});
