// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { readerOf, reading, saved, show, sourceOf } from "./saved";

const zammad = readerOf("zammad");
const SEVERAL = saved.find(({ helpdesk, page }) => helpdesk === "zammad" && page === "several")!;

describe("Zammad with two tickets in its task bar", () => {
  let html = "";
  const at = (id: string) => show(html, `https://help.example.com/#ticket/zoom/${id}`);
  beforeEach(async () => {
    html = await sourceOf(SEVERAL);
  });

  /** As a click in the task bar does it. */
  function activate(id: string) {
    for (const pane of document.querySelectorAll<HTMLElement>(".content")) {
      const chosen = pane.id === `content_permanent_Ticket-${id}`;
      pane.classList.toggle("active", chosen);
      pane.style.display = chosen ? "" : "none";
    }
  }

  it("has none open between two, whether the address or the pane changes first", () => {
    at("8801");
    expect(zammad.open(document)).toBeUndefined();
    at("8798");
    activate("8801");
    expect(zammad.open(document)).toBeUndefined();
    expect(zammad.replyBox(document)).toBeUndefined();
  });

  it("reads the other one when both have changed, and writes in its form", () => {
    at("8801");
    activate("8801");
    expect(reading(zammad)).toMatchObject({ subject: "Invoice for June", customer: { name: "Li Wei" } });
    expect(zammad.replyBox(document)?.element.textContent).toBe("Dear Li,");
  });

  it("has none open while both panes are active", () => {
    at("8798");
    for (const pane of document.querySelectorAll(".content")) pane.classList.add("active");
    expect(zammad.open(document)).toBeUndefined();
  });

  it("knows a note by what its action offers, before its mark has come", () => {
    at("8798");
    document.querySelector(".ticket-article-item.is-internal")!.classList.remove("is-internal");
    expect(reading(zammad)).toHaveProperty("messages.2.who", "note");
  });

  it("follows the lock of the reply, and is not sure where it says nothing", () => {
    at("8798");
    const form = document.querySelector(".content.active form.article-add")!;
    form.classList.replace("is-public", "is-internal");
    expect(zammad.replyBox(document)?.mode).toBe("note");
    form.classList.remove("is-internal");
    expect(zammad.replyBox(document)).toBeUndefined();
  });
});
