/** Runs: the name stands at the first of a writer's messages alone, own messages have none; an utility class tells the side. */
import { paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://talk.example.dev/workspaces/12/conversations/${id}`,
  draw: ({ subject, customer, messages }) => `
    <main class="flex h-full"><section class="flex-1"><header class="p-4"><h1 class="text-lg font-bold">${subject}</h1></header>
      <div role="log" class="overflow-auto px-4">${messages
        .map(
          ({ who, author, text }, n) => `
        <div role="listitem" id="message-${9000 + n * 7}" class="flex ${who === "customer" ? "justify-start" : "justify-end"} mt-2">${
          who === "customer" && messages[n - 1]?.who !== "customer"
            ? `<img alt="${author}" width="24"><span class="text-xs">${author}</span>`
            : ""
        }<div class="rounded px-3">${paragraphs(text)}</div></div>`,
        )
        .join("")}</div>
      <div class="border p-2"><div class="ql-editor" contenteditable="true" data-placeholder="Reply…"></div><button aria-label="Send">↑</button></div></section>
      <aside class="w-64"><h3 class="font-semibold">${customer}</h3><dl><dt>Plan</dt><dd>Basic</dd></dl></aside></main>`,
  customer: ".justify-start p",
  agent: ".justify-end p",
  reply: ".ql-editor",
  shows: { subject: true, author: false, time: false, customer: false },
  sidesByClass: true,
} satisfies Unknown;
