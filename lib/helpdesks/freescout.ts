import type { Helpdesk } from "./helpdesk";

/** A hidden field's attribute follows its value, so that a selector sees it. */
const NOTE = "form.form-reply:has([name='is_note'][value='1'])";
const REPLY = "form.form-reply:has([name='is_note'][value=''])";

export default {
  name: "FreeScout",
  addresses: {
    match: [],
    examples: [
      "https://help.example.com/conversation/318",
      "https://example.com/freescout/conversation/318?folder_id=5#thread-1200",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "FreeScout's own templates (resources/views/conversations and customers/profile_snippet, to August 2026), read in November 2026; never run",
  },
  signature: "body[data-conversation_id] #conv-layout",
  recipe: {
    id: [
      { mark: { select: "body[data-conversation_id]", take: "data-conversation_id", in: "page" } },
      { address: { path: "/**/conversation/:number/**" } },
    ],
    ticket: { select: "#conv-layout" },
    // Behind the heading stands the field in which it can be changed.
    subject: [{ select: ".conv-subjtext", without: ".conv-subj-editor" }],
    // Of several addresses, nothing but their order says which one this conversation goes to.
    customer: { name: "#conv-layout-customer .customer-name" },
    messages: {
      log: "#conv-layout-main",
      select: ".thread[data-thread_id]",
      // An answer that somebody has begun stands among the messages.
      leave: ".thread-type-draft",
      id: { select: ":scope", take: "data-thread_id" },
      who: [
        { who: "note", is: ".thread-type-note" },
        { who: "customer", is: ".thread-type-customer" },
        { who: "agent", is: ".thread-type-message" },
      ],
      // The agent's own messages may be by "you".
      author: ".thread-person strong",
      // No `at`: the page shows when in words, in the agent's zone and way of writing.
      body: ".thread-content",
      without: "blockquote, .gmail_quote",
      // Newest first, chats the other way round; the numbers of messages grow.
      order: "by id",
    },
    reply: [
      {
        select: "form.form-reply .note-editable, form.form-reply textarea#body",
        form: ".conv-reply-block",
        note: NOTE,
        public: REPLY,
      },
    ],
    send: ".btn-reply-submit",
  },
} satisfies Helpdesk;
