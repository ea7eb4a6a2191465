import type { Helpdesk } from "./helpdesk";

export default {
  name: "Znuny",
  addresses: {
    match: [],
    examples: [
      "https://support.example.com/otrs/index.pl?Action=AgentTicketZoom;TicketID=2",
      "https://help.example.com/znuny/index.pl?Action=AgentTicketZoom&TicketID=81&ArticleID=120",
    ],
  },
  evidence: {
    status: "live-tested",
    source:
      "Znuny 6.5.15 from Debian's packages, run, read and replied in by tests/extension/znuny.test.ts; its pages saved in tests/pages/znuny. OTRS 6 wrote the same pages.",
  },
  signature: "body > #AppWrapper > #ResponsiveFooter > .Visible-ScreenXL",
  recipe: {
    // A ticket can also be opened by its number, which is not its id; each line of the list of articles says the id.
    id: [
      { mark: { select: "#ArticleTable .ArticleInfo", take: "value", shape: "*;TicketID={};ArticleID=*" } },
      { address: { query: { Action: "AgentTicketZoom", TicketID: ":number" } }, optional: true },
    ],
    ticket: { select: ".MainBox.TicketZoom" },
    subject: { select: ".Headline h1", shape: "*— {}" },
    // What the page says of the customer stands under words in the agent's language. Who wrote the first
    // article is told by the list of all, whichever of them is open; so is any customer where an agent began.
    customer: {
      name: ["#Row1.customer td.Sender a", "#ArticleTable tr.customer td.Sender a"],
      email: [
        { select: "#Row1.customer td.Sender .SortData", take: "value", shape: "*<{}>" },
        { select: "#Row1.customer td.Sender .SortData", take: "value" },
        { select: "#ArticleTable tr.customer td.Sender .SortData", take: "value", shape: "*<{}>" },
      ],
    },
    agent: { select: "#ToolBar .UserAvatar > div > span", in: "page" },
    messages: {
      log: "#ArticleItems",
      select: "div:has(> a[name^='Article'])",
      id: { select: ":scope > a[name^='Article']", take: "name", shape: "Article{}" },
      // What the customer cannot see is for colleagues, also a supplier's mail, which comes in as a customer's.
      who: [
        { who: "system", has: ":scope > .WidgetSimple.system" },
        { who: "note", has: ":scope > .WidgetSimple.NotVisibleForCustomer" },
        { who: "customer", has: ":scope > .WidgetSimple.customer.VisibleForCustomer" },
        { who: "agent", has: ":scope > .WidgetSimple.agent.VisibleForCustomer" },
      ],
      author: { select: "td.Sender a", in: "row" },
      // No `at`: times are in the agent's zone, which the page does not say.
      // A plain mail stands in the page, an HTML mail in a frame.
      body: [".ArticleBody", "iframe[id^='Iframe']"],
      // Znuny turns the quotes of HTML mails into boxes with a blue line.
      without: "blockquote, [type='cite'], [style*='border-left:solid blue 1.5pt']",
      rows: { select: "#ArticleTable tbody tr", id: { select: ".ArticleID", take: "value" } },
      // Newest first or oldest first, as each agent likes; the numbers of articles grow.
      order: "by id",
      // One article at a time unless the agent wants all; a filter takes lines out of the list, too.
      total: "#ArticleTable tbody tr",
      partial: "#ResetArticleFilter",
      loading: "#ArticleItems .Loading",
    },
    reply: [
      // A note can be made visible for the customer by a tick.
      {
        select: "iframe.cke_wysiwyg_frame, textarea#RichText",
        note: "form#Compose:has(#IsVisibleForCustomer[type='checkbox']:not(:checked))",
        public: "form#ComposeTicket, form#Compose:has(#IsVisibleForCustomer:checked)",
      },
    ],
    // A popup window of its own.
    replyPage: {
      mark: "body.Popup form:is(#ComposeTicket, #Compose)",
      id: [
        { mark: { select: "form:is(#ComposeTicket, #Compose) > [name='TicketID']", take: "value" } },
        { address: { query: { TicketID: ":number" } }, optional: true },
      ],
    },
    send: "form:is(#ComposeTicket, #Compose) #submitRichText",
  },
} satisfies Helpdesk;
