/** Nothing but utility classes; a badge tells the team's own messages; the list of tickets stands beside it. */
import { clock, paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://app.example.ai/inbox/all/${id}`,
  title: ({ subject }) => `${subject} · Inbox`,
  draw: ({ id, subject, customer, messages }) => `
    <div class="flex h-screen"><div class="w-72 border-r"><a class="block p-3 bg-blue-50" href="/inbox/all/${id}"><span class="font-medium">${customer}</span><span class="text-gray-500">${subject}</span></a><a class="block p-3" href="/inbox/all/1"><span class="font-medium">Lee Wong</span><span class="text-gray-500">Invoice</span></a></div>
      <div class="flex flex-col grow"><div class="border-b p-4"><h1 class="text-xl">${subject}</h1></div>
        <div class="grow overflow-y-auto p-4 space-y-4">${messages
          .map(
            ({ who, author, at, text }) => `
          <div class="flex gap-3"><div class="size-8 rounded-full bg-gray-200">${author[0]}</div><div class="grow"><div class="flex gap-2 text-sm"><span class="font-medium">${author}</span>${who === "agent" ? '<span class="rounded bg-green-100 px-1" data-badge="staff">Team</span>' : ""}<span class="text-gray-500" title="${at}">${clock(at)}</span></div><div class="prose">${paragraphs(text)}</div></div></div>`,
          )
          .join("")}</div>
        <div class="border-t p-4"><div class="tiptap" contenteditable="true" role="textbox" aria-multiline="true"></div><div class="flex justify-end"><button class="bg-blue-600">Send</button></div></div></div></div>`,
  customer: ".prose p",
  agent: ':has(> div > [data-badge="staff"]) > .prose p',
  reply: ".tiptap",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
