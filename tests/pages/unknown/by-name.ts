/** Only the author's name tells whose message it is; the ticket's number stands in the text alone. */
import { paragraphs, type Unknown } from "./unknown";

export default {
  address: () => "https://crm.example.com/workspace",
  draw: ({ id, subject, customer, messages }) => `
    <div class="workspace"><div class="caption"><span class="case">Case ${id}</span><h1>${subject}</h1></div>
      <div class="contact-card"><div class="contact-name">${customer}</div><div>Gold member</div></div>
      <div class="feed">${messages
        .map(
          ({ author, at, text }) => `
        <div class="feed-item"><div class="feed-head"><a class="feed-author">${author}</a> <span class="feed-time" data-timestamp="${Date.parse(at)}">a while ago</span></div>
          <div class="feed-body">${paragraphs(text)}</div></div>`,
        )
        .join("")}</div>
      <div class="publisher"><iframe title="Editor" data-body="<p><br></p>"></iframe><button class="primary">Send email</button></div></div>`,
  customer: ".feed-item:first-child .feed-body",
  agent: ".feed-item:nth-child(2) .feed-body",
  reply: "iframe",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
