import type { Helpdesk } from "./helpdesk";

export default {
  name: "osTicket",
  addresses: {
    match: [],
    examples: [
      "https://support.example.com/scp/tickets.php?id=42",
      "https://example.com/helpdesk/scp/tickets.php?id=7&queue=1",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "osTicket's own templates for staff (include/staff/ticket-view.inc.php and templates/thread-entry.tmpl.php), read in November 2026; never run",
  },
  signature: ".tixTitle ~ .ticket_info, #ticket_thread .thread-entry",
  recipe: {
    // Pages are swapped in place (PJAX): the heading's own link says the ticket that stands there now.
    id: [
      { mark: { select: "h2 > a[href^='tickets.php?id=']", take: "href", shape: "tickets.php?id={}" } },
      { address: { path: "/**/tickets.php", query: { id: ":number" } }, optional: true },
    ],
    subject: ".tixTitle h3",
    customer: {
      name: ".ticket_info span[id^='user-'][id$='-name']",
      email: ".ticket_info span[id^='user-'][id$='-email']",
    },
    messages: {
      log: "#ticket_thread",
      select: ".thread-entry",
      id: { select: ".header a[name^='entry-']", take: "name", shape: "entry-{}" },
      who: [
        { who: "system", is: ".system" },
        { who: "customer", is: ".message" },
        { who: "agent", is: ".response" },
        { who: "note", is: ".note" },
      ],
      author: ".header > b",
      at: { select: ".header time", take: "datetime" },
      // Beside the words stand an empty block and the attachments, which have classes.
      body: ".thread-body > div:not([class])",
      without: "blockquote",
      // Newest first or oldest first, as each agent likes; the numbers of entries grow.
      order: "by id",
    },
    // The form of the tab that is not chosen is hidden. Redactor's element, or the text area where HTML is off.
    reply: [
      { select: "form#reply .redactor-in, form#reply textarea#response", form: "form", public: "form#reply" },
      { select: "form#note .redactor-in, form#note textarea#internal_note", form: "form", note: "form#note" },
    ],
    send: "form#reply [type='submit'], form#note [type='submit']",
  },
} satisfies Helpdesk;
