// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { useSite } from "@/components/hooks/use-site";
import type { Request, SiteState } from "@/lib/messages";
import { render } from "./page";

let url: string | undefined;
let state: SiteState;
let asked: Request["kind"][];
/** The browser's question to the agent, and how it was answered. */
let request: (permissions: { origins: string[] }) => Promise<boolean>;

beforeEach(() => {
  fakeBrowser.reset();
  url = "https://desk.example.com/tickets/1";
  state = { state: "off", page: "none" };
  asked = [];
  request = async () => true;
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(async () => [{ id: 7, url }] as never);
  Object.assign(fakeBrowser, { permissions: { request: vi.fn((wish: never) => request(wish)) } });
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (raw) => {
    const { kind } = raw as unknown as Request;
    asked.push(kind);
    if (kind === "site.use") state = { ...state, state: "on" };
    if (kind === "site.leave") state = { ...state, state: "off" };
    return { ok: true, value: kind === "site.state" ? state : undefined };
  });
});

let now: ReturnType<typeof useSite>;
function Probe() {
  now = useSite();
  return null;
}
const turnOn = () => act(async () => now.turnOn());

describe("the site in the tab", () => {
  it("is asked for alone, and says then what was recognised", async () => {
    await render(<Probe />);
    state = { state: "off", page: { helpdesk: "Zammad" } };
    await turnOn();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ["https://desk.example.com/*"],
    });
    expect(now.site).toEqual({ host: "desk.example.com", state: "on", page: { helpdesk: "Zammad" } });
  });

  it("is left again where the agent says no, after a look at the question", async () => {
    await render(<Probe />);
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    request = async () => {
      clock.mockReturnValue(900);
      return false;
    };
    await turnOn();
    expect(asked.at(-2)).toBe("site.leave");
    expect(now.site).toMatchObject({ state: "off", page: "none", news: "refused" });
  });

  it.each<[string, () => Promise<boolean>]>([
    ["answers no before anybody could", async () => false],
    ["does not even ask", () => Promise.reject(new Error("Permissions are blocked by enterprise policy."))],
  ])("is blocked by a rule where the browser %s", async (_, answer) => {
    await render(<Probe />);
    vi.spyOn(performance, "now").mockReturnValue(0);
    request = answer;
    await turnOn();
    expect(now.site).toMatchObject({ state: "off", page: "blocked" });
  });

  it("is left at the agent's word", async () => {
    state = { state: "on", page: "none" };
    await render(<Probe />);
    await act(async () => now.turnOff());
    expect(now.site).toMatchObject({ state: "off", news: "left" });
  });

  it.each([undefined, "chrome://settings/", "about:addons", "https://chromewebstore.google.com/detail/x"])(
    "of %s is none where Amends could work, and the background is not asked",
    async (address) => {
      url = address;
      await render(<Probe />);
      expect(now.site?.state).toBe("not possible");
      expect(asked).toEqual([]);
    },
  );
});
