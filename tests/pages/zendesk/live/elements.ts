/** Builds the elements of a workspace: the hooks are the ones that the README lists, the rest is filling. */
import type { Comment, Ticket } from "./tickets";

type Attributes = Record<string, string>;

function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const mark = (id: string, more: Attributes = {}) => ({ "data-test-id": id, ...more });

export function tab({ id, subject }: Ticket): HTMLElement {
  return make(
    "a",
    mark("header-tab", {
      role: "tab",
      href: `/agent/tickets/${id}`,
      "data-entity-type": "TICKET_ENTITY_TYPE",
      "data-entity-id": id,
    }),
    make("span", mark("header-tab-title"), subject),
  );
}

export function article({ side, sender, origin, at, text }: Comment): HTMLElement {
  const lines = text.map((paragraph) =>
    make("p", {}, ...paragraph.split("\n").flatMap((line, index) => (index ? [make("br"), line] : [line]))),
  );
  return make(
    "article",
    mark("omni-log-comment-item", { class: `sc-art sc-${side}` }),
    make(
      "div",
      { class: "sc-meta" },
      ...(sender ? [make("span", mark("omni-log-item-sender"), make("strong", {}, sender))] : []),
      ...(side === "internal" ? [make("div", mark("omni-log-internal-note-tag"), "Internal")] : []),
      make("time", mark("timestamp-absolute", { datetime: at }), at.slice(0, 16).replace("T", " ")),
    ),
    make(
      "div",
      mark("omni-log-item-message", { type: side, class: "sc-msg" }),
      make(
        "div",
        mark("omni-log-message-content", { "data-originated-from": origin }),
        make("div", { class: "zd-comment" }, ...lines),
      ),
    ),
  );
}

/** A ticket's pane with its composer, whose editor is put into `[data-model="editor"]`. */
export function workspace({ id, subject, requester }: Ticket): HTMLElement {
  const menu = make("ul", { role: "menu", hidden: "" });
  for (const [channel, label] of [
    ["email", "Email"],
    ["internal", "Internal note"],
  ] as const)
    menu.append(
      make(
        "li",
        mark(`omnichannel-channel-switcher-menuitem-${channel}`, { role: "menuitem", "data-value": channel }),
        label,
      ),
    );
  const composer = make(
    "div",
    { id: `editor-view-${id}`, class: "editor" },
    make(
      "button",
      mark("omnichannel-channel-switcher-button", { type: "button", "data-channel": "email" }),
      "Email",
    ),
    menu,
    make("div", mark("ticket-rich-text-editor"), make("div", { "data-model": "editor" })),
  );
  const conversation = make(
    "div",
    { "data-side-conversations-anchor-id": id, class: "grid-main-conversation-panel" },
    make("input", mark("omni-header-subject", { "aria-label": "Subject", value: subject })),
    make(
      "div",
      { class: "conversation-polaris", "data-ticket-id": id },
      make("section", { role: "feed" }, make("div", mark("omni-log-container"))),
    ),
    composer,
  );
  const grid = make(
    "div",
    mark(`ticket-${id}-custom-layout`, { class: "ticket-panes-grid-layout", "data-is-active": "false" }),
    make("div", mark("column-1"), "Ticket fields"),
    make("div", mark("column-2"), conversation),
    make("div", mark("column-3"), "Customer"),
  );
  return make(
    "div",
    { class: "workspace is-cached" },
    make(
      "nav",
      { "aria-label": "Ticket page location" },
      make("span", mark("tabs-nav-item-users"), requester),
      make("span", mark("tabs-section-nav-item-ticket"), `Ticket #${id}`),
    ),
    grid,
    make(
      "footer",
      { class: "ticket-resolution-footer" },
      make(
        "button",
        mark("submit_button-button", { type: "button" }),
        "Submit as ",
        make("strong", {}, "Open"),
      ),
    ),
  );
}
