/** Custom elements, a page for screen readers in another language; own data attributes with mixed values. */
import { paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://hilfe.example.de/vorgang/${id}/verlauf`,
  draw: ({ id, subject, customer, messages }) => `
    <x-app><x-bar><x-title>Vorgang ${id}</x-title></x-bar><x-head><h2>${subject}</h2><x-person kind="kunde">${customer}</x-person></x-head>
      <x-thread>${messages
        .map(
          ({ who, author, at, text }, n) => `
        <x-post kind="${who === "customer" ? "eingang" : "ausgang"}" id="p${id}-${n}"><x-meta><x-person>${author}</x-person><x-date datetime="${at}">vor kurzem</x-date></x-meta><x-body>${paragraphs(text)}</x-body></x-post>`,
        )
        .join("")}</x-thread>
      <x-reply><textarea rows="5" placeholder="Antwort an ${customer}"></textarea><button>Senden</button></x-reply></x-app>`,
  customer: '[kind="eingang"] p',
  agent: '[kind="ausgang"] p',
  reply: "textarea",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
