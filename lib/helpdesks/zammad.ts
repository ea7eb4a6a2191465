import type { Helpdesk } from "./helpdesk";

export default {
  name: "Zammad",
  addresses: {
    match: [],
    examples: [
      "https://help.example.com/#ticket/zoom/318",
      "https://example.com/zammad/#ticket/zoom/318/1204",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "Zammad's own templates and controllers of the classic desktop view (ticket_zoom, to 2025) and a thread of a running one in public code (2024), read in November 2026; never run. The new desktop view is another page.",
  },
  signature: ".ticketZoom > .ticketZoom-header, .content > .tabsSidebar-holder > .tabsSidebar",
  recipe: {
    // The task's element has it in its name, and under each article stands a link to itself, through its ticket.
    id: [
      { address: { hash: "ticket/zoom/:number/**" } },
      {
        mark: {
          select: ".ticketZoom > .ticket-article > .ticket-article-item > a[href*='#ticket/zoom/']",
          take: "href",
          shape: "*#ticket/zoom/{}/*",
        },
        optional: true,
      },
      { mark: { select: ":scope", take: "id", shape: "content_permanent_Ticket-{}" }, optional: true },
    ],
    // Every ticket of the task bar stays mounted.
    ticket: { select: ".content:has(.ticketZoom)", active: ".content.active" },
    // Stands twice: the one above shows itself when the page is scrolled.
    subject: ".ticketZoom-header .js-objectTitle",
    customer: {
      name: ".sidebar[data-tab='customer'] .sidebar-block > h3[title]",
      email: {
        select: ".sidebar[data-tab='customer'] .sidebar-block > a[href^='mailto:']",
        take: "href",
        shape: "mailto:{}",
      },
    },
    messages: {
      log: ".ticket-article",
      select: ".ticket-article-item",
      leave: ".richtext-content *",
      id: { select: ":scope", take: "data-id" },
      // A note's action makes it public, and the other way round. A customer's article can be internal, too.
      who: [
        { who: "system", is: ".system" },
        { who: "note", is: ".is-internal" },
        { who: "note", has: ".js-article-actions [data-type='public']" },
        { who: "customer", is: ".customer" },
        { who: "agent", is: ".agent" },
      ],
      // No `author`: From, To and Cc are told apart by a translated word and by their order alone.
      at: { select: ":scope > a time", take: "datetime" },
      // What a trigger sent is one line, and so is a mail that did not arrive.
      body: [".textBubble-content > .richtext-content", "div.task-subline"],
      without: "blockquote, [data-signature]",
    },
    reply: [
      {
        select: ".articleNewEdit-body",
        form: "form.article-add",
        note: "form.article-add.is-internal",
        public: "form.article-add.is-public",
      },
    ],
    send: ".attributeBar .js-submit, .attributeBar .js-dropdownActionMacro",
  },
} satisfies Helpdesk;
