/** The workspace: tabs, panes that stay mounted, an address without page loads. */
import "ckeditor5/ckeditor5.css";
import "./style.css";
import { tab } from "./elements";
import { openPane, type Pane } from "./pane";
import { TICKETS } from "./tickets";

declare global {
  interface Window {
    /** For the tests: there once all editors are ready. */
    model: {
      /** In three tasks, as the workspace does, or at once: before the next paint all of it is new. */
      switchTo(id: string, atOnce?: boolean): void;
      /** What was sent from this ticket, as HTML, one line a reply. */
      stored(id: string): string;
      /** What stands in this ticket's editor, by its own model. */
      draft(id: string): string;
    };
  }
}

const tabs = document.querySelector('[data-test-id="header-tablist"]')!;
const panes = new Map<string, Pane>();

/** The address first, the tab next, the pane last, each in a task of its own: readers must bear it. */
function switchTo(id: string, push = true) {
  if (push) history.pushState(null, "", `/agent/tickets/${id}`);
  setTimeout(() => select(id));
  setTimeout(() => show(id), 40);
}

function select(id: string) {
  for (const other of tabs.children) {
    const chosen = other.getAttribute("data-entity-id") === id;
    other.setAttribute("data-entity-is-selected", String(chosen));
    if (chosen) other.setAttribute("aria-current", "page");
    else other.removeAttribute("aria-current");
  }
}

function show(id: string) {
  if (addressed() !== id) return;
  for (const [name, pane] of panes) {
    const chosen = name === id;
    pane.element.classList.toggle("is-cached", !chosen);
    pane.element.querySelector("[data-is-active]")!.setAttribute("data-is-active", String(chosen));
    if (chosen) pane.rebuild();
  }
  document.title = `Ticket: ${TICKETS.find((ticket) => ticket.id === id)!.subject} – Zendesk`;
}

const addressed = () => /\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? TICKETS[0]!.id;

tabs.append(...TICKETS.map(tab));
tabs.addEventListener("click", (event) => {
  const chosen = (event.target as Element).closest("[data-entity-id]");
  event.preventDefault();
  if (chosen) switchTo(chosen.getAttribute("data-entity-id")!);
});
addEventListener("popstate", () => switchTo(addressed(), false));

for (const ticket of TICKETS) panes.set(ticket.id, await openPane(ticket));
select(addressed());
show(addressed());
function switchAtOnce(id: string) {
  history.pushState(null, "", `/agent/tickets/${id}`);
  select(id);
  show(id);
}

window.model = {
  switchTo: (id, atOnce = false) => (atOnce ? switchAtOnce(id) : switchTo(id)),
  stored: (id) => panes.get(id)!.sent.join("\n"),
  draft: (id) => panes.get(id)!.editor.getData(),
};
