/** Letters: a heading of each says "Ana Ruiz wrote", quotes stand below, the side is an icon's text. */
import { paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://post.example.com/ticket.do?action=show&id=${id}&lang=en`,
  draw: ({ id, subject, customer, messages }) => `
    <div id="page"><ul class="crumbs"><li>Home</li><li>Tickets</li></ul><div id="ticket-${id}"><div class="title-bar"><strong>Ticket ${id}</strong>
      <input name="subject" value="${subject}"></div><div id="requester"><label>From</label> <a href="mailto:c@example.com">${customer}</a></div>
      <ol class="letters">${messages
        .map(
          ({ who, author, at, text }, n) => `
        <li class="letter" data-writer="${author.split(" ")[0]!.toLowerCase()}"><img src="data:," alt="${who === "customer" ? "Incoming mail" : "Outgoing mail"}"><h4><span class="nm">${author}</span></h4><abbr title="${at}">some time ago</abbr>
          <div class="txt">${paragraphs(text)}${n ? "<blockquote><p>On Monday somebody wrote a long letter about a kettle that had a crack.</p></blockquote>" : ""}</div><div class="acts"><button>Quote</button><button>Print</button></div></li>`,
        )
        .join("")}</ol>
      <form id="answer"><div class="tools"><button type="button">B</button></div><div id="editor" contenteditable="true" aria-label="Reply to ${customer}"></div><input type="submit" value="Send"></form></div></div>`,
  customer: ".letter .txt p",
  agent: '[alt="Outgoing mail"] ~ .txt p',
  reply: "#editor",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
