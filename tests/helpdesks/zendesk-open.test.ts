// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { reader as zendesk } from "../../lib/helpdesks/zendesk";
import { everywhere, expected, go, reading, show } from "../pages/zendesk/saved";

describe("which ticket is open", () => {
  const select = (id: string) =>
    everywhere("header [data-entity-id]", (tab) => {
      tab.toggleAttribute("aria-current", false);
      const chosen = tab.getAttribute("data-entity-id") === id;
      if (chosen) tab.setAttribute("aria-current", "page");
      tab.setAttribute("data-entity-is-selected", String(chosen));
    });
  const activate = (id: string) =>
    everywhere("[data-is-active]", (grid) => {
      const chosen = grid.matches(`[data-test-id="ticket-${id}-custom-layout"]`);
      const pane = grid.closest<HTMLElement>(".workspace")!;
      grid.setAttribute("data-is-active", String(chosen));
      pane.classList.toggle("is-cached", !chosen);
      pane.style.visibility = chosen ? "visible" : "hidden";
      pane.style.opacity = chosen ? "1" : "0";
    });
  const ACME = "https://acme.zendesk.com";

  it("at every step of a switch it is the new one, the old one or none, and never a mixture", () => {
    const steps = [() => go(`${ACME}/agent/tickets/103`), () => select("103"), () => activate("103")];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      show("three-open");
      expect(zendesk.open(document)).toBe("102");
      for (const [done, step] of order.entries()) {
        steps[step]!();
        expect(zendesk.open(document)).toBe(done === 2 ? "103" : undefined);
        if (done < 2) expect(reading()).toEqual({ missing: ["id"] });
      }
      expect(reading()).toMatchObject({ subject: "Cannot log in", customer: { name: "Li Wei" } });
      expect(
        zendesk.replyBox(document)!.element.closest("[data-side-conversations-anchor-id='103']"),
      ).not.toBeNull();
    }
  });

  it("is told by address and pane where the page shows no tabs", () => {
    show("three-open");
    document.querySelector("header")!.remove();
    expect(zendesk.open(document)).toBe("102");
    go(`${ACME}/agent/tickets/101`);
    expect(zendesk.open(document)).toBeUndefined();
  });

  it("is not one whose pane is put away, even if it still says that it is active", () => {
    show("three-open");
    go(`${ACME}/agent/tickets/101`);
    select("101");
    everywhere("[data-is-active]", (pane) => pane.setAttribute("data-is-active", "true"));
    expect(zendesk.open(document)).toBeUndefined();
  });

  it("keeps to its own head line where all panes lie in one", () => {
    show("three-open");
    const all = document.createElement("div");
    all.append(...document.querySelectorAll(".workspace"));
    document.getElementById("main_panes")!.replaceChildren(all);
    everywhere(".workspace", (pane) => pane.removeAttribute("class"));
    expect(reading()).toEqual(expected("three-open").ticket);
  });

  it("is told by what can be seen where panes do not say that they are active", () => {
    show("three-open");
    everywhere("[data-is-active]", (pane) => pane.removeAttribute("data-is-active"));
    everywhere(".is-cached", (pane) => pane.classList.remove("is-cached"));
    expect(reading()).toEqual(expected("three-open").ticket);
    go(`${ACME}/agent/tickets/101`);
    select("101");
    expect(zendesk.open(document)).toBeUndefined();
  });

  it.each(["/agent/tickets/new/1", "/agent/home/tickets", "/agent/users/102", "/hc/en-us/requests/102"])(
    "is none at %s",
    (path) => {
      show("three-open");
      go(`${ACME}${path}`);
      expect(zendesk.open(document)).toBeUndefined();
      expect(zendesk.replyBox(document)).toBeUndefined();
    },
  );
});

describe("the reply box", () => {
  const mode = () => zendesk.replyBox(document)?.mode;

  it("is public or a note as the channel switcher says, and unknown where nothing says it", () => {
    show("email");
    const switcher = document.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')!;
    for (const channel of ["web", "email", "native_messaging", "sms"]) {
      switcher.setAttribute("data-channel", channel);
      expect(mode()).toBe("public");
    }
    switcher.setAttribute("data-channel", "internal");
    expect(mode()).toBe("note");
    switcher.removeAttribute("data-channel");
    expect(mode()).toBeUndefined();
  });

  it("follows the tabs where the composer stands alone", () => {
    show("standalone");
    expect(mode()).toBe("note");
    everywhere('[role="tab"][aria-selected]', (tab) =>
      tab.setAttribute("aria-selected", String(tab.getAttribute("aria-selected") === "false")),
    );
    expect(mode()).toBe("public");
  });

  it("is none while it cannot be written in", () => {
    show("email");
    everywhere("[contenteditable]", (box) => box.setAttribute("contenteditable", "false"));
    expect(mode()).toBeUndefined();
  });
});
