/** Each message's words in a frame of their own; grouped by day; the editor in an open shadow root. */
import { clock, paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://mail.example.com/inbox/conversation/${id}/`,
  draw: ({ subject, customer, messages }) => {
    const days = [...new Set(messages.map(({ at }) => at.slice(0, 10)))];
    return `
    <div class="layout"><div class="subject-line"><h1 data-testid="subject">${subject}</h1></div>
      <div data-testid="sidebar"><span data-testid="person-name">${customer}</span></div>
      <div data-testid="thread">${days
        .map(
          (day) =>
            `<section class="day"><h4>${day}</h4>${messages
              .filter(({ at }) => at.startsWith(day))
              .map(
                ({ who, author, at, text }) => `
          <article data-testid="message" data-author-type="${who === "customer" ? "user" : who === "agent" ? "teammate" : who}">
            <div class="meta"><span data-testid="author">${author}</span> · <time datetime="${at}">${clock(at)}</time></div>
            <iframe title="Message" data-body="${paragraphs(text)}"></iframe></article>`,
              )
              .join("")}</section>`,
        )
        .join("")}</div>
      <div class="reply-area"><my-editor data-shadow="<div contenteditable='true'></div>"></my-editor><button data-testid="send">Send</button></div></div>`;
  },
  customer: '[data-author-type="user"] iframe',
  agent: '[data-author-type="teammate"] iframe',
  reply: "my-editor",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
