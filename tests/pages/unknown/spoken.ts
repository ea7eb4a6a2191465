/** Who wrote a message is told to screen readers alone. */
import { paragraphs, type Unknown } from "./unknown";

const SAYS = {
  customer: "Customer message",
  agent: "Agent reply",
  note: "Private note",
  system: "System event",
};

export default {
  address: ({ id }) => `https://support.example.io/t/${id}`,
  draw: ({ id, subject, customer, messages }) => `
    <header><h1><span>#${id}</span> ${subject}</h1></header>
    <main><section><ul role="list">${messages
      .map(
        ({ who, author, at, text }) => `
      <li aria-label="${SAYS[who]} from ${author}"><article><header><span>${author}</span><time datetime="${at}">then</time></header>
        <div>${paragraphs(text)}</div></article></li>`,
      )
      .join("")}</ul></section>
      <aside><dl><dt>Requester</dt><dd><a href="mailto:x@example.com">${customer}</a></dd></dl></aside>
      <form><div contenteditable="true"></div><button>Submit</button></form></main>`,
  customer: '[aria-label^="Customer"] p',
  agent: '[aria-label^="Agent"] p',
  reply: '[contenteditable="true"]',
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
