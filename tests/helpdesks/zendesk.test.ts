// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { reader as zendesk } from "../../lib/helpdesks/zendesk";
import { everywhere, expected, names, reading, show } from "../pages/zendesk/saved";

const INSIDE_A_MAIL = ".zd-comment *";

describe.each(names)("the page %s", (name) => {
  const { ticket } = expected(name);

  it("reads the same after the page has made its elements anew", () => {
    show(name);
    everywhere("article", (article) => article.replaceWith(article.cloneNode(true)));
    expect(reading()).toEqual(ticket);
    everywhere(".workspace", (pane) => pane.replaceWith(pane.cloneNode(true)));
    expect(reading()).toEqual(ticket);
  });

  it("reads the same under other class names", () => {
    show(name);
    let count = 0;
    // In a mail's own markup a class is all there is to know a signature by.
    everywhere(`[class]:not(${INSIDE_A_MAIL})`, (element) => {
      element.className = `sc-${(count++).toString(36)}`;
    });
    expect(reading()).toEqual(ticket);
  });

  it("reads the same when its parent is hidden from screen readers behind a dialog", () => {
    show(name);
    document.getElementById("root")!.setAttribute("aria-hidden", "true");
    expect(reading()).toEqual(ticket);
  });
});

describe("who wrote a message", () => {
  /** Who wrote the messages of a page, in order. */
  const writers = () => {
    const read = reading();
    return "missing" in read ? read.missing : read.messages.map(({ who }) => who);
  };

  it("a note is one by its tag alone, and by its type alone", () => {
    show("standalone");
    everywhere('[type="internal"]', (message) => message.setAttribute("type", "agent"));
    expect(writers()).toEqual(["customer", "note"]);
    show("standalone");
    everywhere('[data-test-id="omni-log-internal-note-tag"]', (tag) => tag.remove());
    expect(writers()).toEqual(["customer", "note"]);
  });

  it.each([
    ["HappyBot", "system"],
    ["Answer bot", "system"],
    ["Talia Abbott", "agent"],
    ["Botho Strand", "agent"],
  ])("%s is %s", (name, who) => {
    show("messaging");
    everywhere("[data-test-id='omni-log-item-sender'] strong", (sender) => {
      if (sender.textContent === "HappyBot") sender.textContent = name;
    });
    expect(writers()).toEqual(["customer", who, "customer", "customer", "agent"]);
  });
});

it("takes the article's time, wherever it stands, and not one in a mail's text", () => {
  show("email");
  everywhere(".sc-art", (article) => article.append(...article.querySelectorAll(".sc-meta time")));
  everywhere(".zd-comment", (mail) => {
    const time = document.createElement("time");
    time.setAttribute("datetime", "1999-01-01T00:00:00Z");
    mail.prepend(time);
  });
  expect(reading()).toEqual(expected("email").ticket);
});

it("takes no time that does not say its offset", () => {
  show("standalone");
  everywhere("time", (time) => time.setAttribute("datetime", "2026-07-01 06:00"));
  expect(reading()).toHaveProperty("messages.0.id", "message 1");
  expect(reading()).not.toHaveProperty("messages.0.at");
});

it("reads the oldest message first, even where the page shows the newest first", () => {
  show("three-open");
  const log = document.querySelector(
    '[data-side-conversations-anchor-id="102"] [data-test-id="omni-log-container"]',
  )!;
  // Each with its name: in this order a run's first would be another message.
  everywhere("article svg", (badge) => {
    if (!badge.parentElement!.querySelector('[data-test-id="omni-log-item-sender"]'))
      badge.insertAdjacentHTML("afterend", '<span data-test-id="omni-log-item-sender">Marta Kowal</span>');
  });
  log.append(...[...log.children].reverse());
  expect(reading()).toEqual(expected("three-open").ticket);
});

it("sends by the submit button, by the statuses of its menu and by messaging's own button", () => {
  document.body.innerHTML = [
    "submit_button-button",
    "submit_button-menu-solved",
    "omnichannel-omnicomposer-send-button",
    "submit_button-menu-button",
    "ticket-footer-macro-menu-autocomplete-input",
  ]
    .map((id) => `<button data-test-id="${id}"></button>`)
    .join("");
  const sends = [...document.querySelectorAll(zendesk.send)].map((button) =>
    button.getAttribute("data-test-id"),
  );
  expect(sends).toEqual([
    "submit_button-button",
    "submit_button-menu-solved",
    "omnichannel-omnicomposer-send-button",
  ]);
});
