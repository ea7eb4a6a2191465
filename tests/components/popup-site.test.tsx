// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Site } from "@/components/popup/Site";
import type { SiteShown } from "@/components/popup/site-words";
import { announced, button, press, render } from "./page";

const shown = async (change: Partial<SiteShown>) => {
  const on = { turnOn: vi.fn(), turnOff: vi.fn(), teach: vi.fn() };
  const site: SiteShown = { host: "help.example.org", state: "off", page: "none", ...change };
  await render(<Site site={site} on={on} />);
  return on;
};
const buttons = () => [...document.querySelectorAll("button")].map((one) => one.textContent);

describe("the site in the tab", () => {
  it("is named, and Amends is switched on for it", async () => {
    const on = await shown({ state: "off" });
    expect(announced()).toContain("help.example.org");
    await press(button("Use Amends on this site"));
    expect(on.turnOn).toHaveBeenCalledTimes(1);
  });

  it("tells already before it is switched on which product was recognised", async () => {
    await shown({ state: "off", page: { helpdesk: "Zammad" } });
    expect(announced()).toContain("Zammad was recognised here");
  });

  it("tells once it is on which product was recognised, and can be taken back", async () => {
    const on = await shown({ state: "on", page: { helpdesk: "Zammad" } });
    expect(announced()).toContain("Zammad was recognised");
    await press(button("Stop"));
    expect(on.turnOff).toHaveBeenCalledTimes(1);
  });

  it("without a product's mark says so, and what to do", async () => {
    const on = await shown({ state: "on", page: "none" });
    expect(announced()).toContain("No helpdesk recognised on this page yet");
    expect(announced()).toContain("Open a ticket");
    expect(announced()).toContain("show Amends in three clicks");
    expect(buttons()).toEqual(["Teach Amends this helpdesk", "Stop"]);
    await press(button("Teach Amends this helpdesk"));
    expect(on.teach).toHaveBeenCalledOnce();
  });

  it("that could not be looked at asks for a reload", async () => {
    await shown({ state: "on", page: "unseen" });
    expect(announced()).toContain("Reload the tab");
  });

  it("that a rule keeps extensions from says so, and has nothing to switch on", async () => {
    await shown({ state: "off", page: "blocked" });
    expect(announced()).toContain("Blocked on this site");
    expect(announced()).toContain("rule of your organisation");
    expect(buttons()).toEqual([]);
  });

  it("that was switched on before the rule came can still be taken back", async () => {
    await shown({ state: "on", page: "blocked" });
    expect(announced()).toContain("Blocked on this site");
    expect(buttons()).toEqual(["Stop"]);
  });

  it("says that the agent's no changed nothing, and that a left page wants a reload", async () => {
    await shown({ state: "off", news: "refused" });
    expect(announced()).toContain("Nothing has changed");
    expect(buttons()).toEqual(["Use Amends on this site"]);
    await shown({ state: "off", news: "left" });
    expect(announced()).toContain("Reload the tab");
  });

  it("has nothing to switch where Amends comes with the helpdesk", async () => {
    await shown({ state: "known", page: { helpdesk: "Zendesk" } });
    expect(announced()).toContain("Amends works here");
    expect(buttons()).toEqual([]);
  });

  it("of the browser's own pages says that no extension may work there", async () => {
    await render(<Site site={{ state: "not possible", page: "unseen" }} on={await shown({})} />);
    expect(announced()).toContain("no extension may work");
    expect(buttons()).toEqual([]);
  });
});
