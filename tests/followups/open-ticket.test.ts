import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openDesk, openTicket } from "@/lib/followups/open-ticket";

const desk = "https://desk.example/tickets/7";

beforeEach(() => fakeBrowser.reset());

const active = async () => (await fakeBrowser.tabs.query({ active: true })).map(({ url }) => url);
const all = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe("opening a reminder's ticket", () => {
  test("brings up the tab that has it, wherever in the page it is, and its window", async () => {
    const window = await fakeBrowser.windows.create({});
    const raised = vi.spyOn(fakeBrowser.windows, "update").mockResolvedValue(window as never);
    await fakeBrowser.tabs.create({ url: `${desk}#reply`, windowId: window!.id! });
    await fakeBrowser.tabs.create({ url: "https://desk.example/tickets/8", windowId: window!.id! });
    await openTicket(desk);
    expect(await active()).toContain(`${desk}#reply`);
    expect(await all()).not.toContain(desk);
    expect(raised).toHaveBeenCalledWith(window!.id, { focused: true });
  });

  test("takes another ticket of a helpdesk whose addresses differ after the # for another", async () => {
    const zammad = "https://zammad.example/#ticket/zoom/";
    await fakeBrowser.tabs.create({ url: `${zammad}1` });
    await openTicket(`${zammad}2`);
    expect(await all()).toContain(`${zammad}2`);
  });

  test("makes a window where the browser runs without one", async () => {
    vi.spyOn(fakeBrowser.tabs, "create").mockRejectedValue(new Error("No current window"));
    const made = vi.spyOn(fakeBrowser.windows, "create");
    await openTicket(desk);
    expect(made).toHaveBeenCalledWith({ url: desk, focused: true });
  });

  test("opens nothing but the web", async () => {
    for (const url of ["javascript:alert(1)", "file:///etc/passwd", "chrome://settings"])
      await expect(openTicket(url)).rejects.toThrow("no web address");
    expect(await all()).not.toContain("chrome://settings");
  });
});

test("the desk that is open is led to the section that is wanted; where none is, one is opened", async () => {
  const desks = async () => (await all()).filter((url) => url?.includes("/desk.html"));
  await openDesk("today");
  expect(await desks()).toEqual([expect.stringMatching(/#today$/)]);
  await openDesk("follow-ups");
  expect(await desks()).toEqual([expect.stringMatching(/#follow-ups$/)]);
});
