/** All class names made by a build; the side stands in a data attribute. */
import { clock, paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://desk.example.com/app/7/tickets/${id}?tab=all`,
  draw: ({ id, subject, customer, messages }) => `
    <div class="css-1x2y3z"><nav class="css-9aa1bc"><a href="/app">Inbox</a><a href="/app/9">Reports</a></nav>
    <main class="sc-bdVaJa kLpQwe">
      <header class="css-77fe01"><h1 class="_3fK9a">${subject}</h1><span class="css-88ab21">#${id}</span>
        <span class="css-31c0de">${customer}</span></header>
      <div class="css-0f1e2d">${messages
        .map(
          ({ who, author, at, text }, n) => `
        <div class="css-m1e2s3 css-${n}aa1bb" data-direction="${who === "customer" ? "inbound" : who === "agent" ? "outbound" : who}" data-event-id="ev_${id}${n}">
          <div class="css-h3a4d5"><strong class="css-n4m5e6">${author}</strong><time class="css-t1m2e3" datetime="${at}">${clock(at)}</time></div>
          <div class="css-b0d1y2">${paragraphs(text)}</div>
        </div>`,
        )
        .join("")}</div>
      <form class="css-f0r1m2"><div contenteditable="true" role="textbox" aria-label="Reply" class="css-e1d2t3"></div>
        <button type="submit" class="css-s3n4d5">Send</button></form>
    </main></div>`,
  customer: '[data-direction="inbound"] p',
  agent: '[data-direction="outbound"] p',
  reply: '[aria-label="Reply"]',
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
