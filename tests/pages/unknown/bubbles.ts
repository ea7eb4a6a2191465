/** A chat: no names and no times at the bubbles, the side by a class, dates in between. */
import type { Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://chat.example.net/#/conversations/${id}`,
  draw: ({ id, subject, messages }) => `
    <div id="app"><aside class="list"><div class="item"><b>Somebody else</b><p>Where is it?</p></div></aside>
    <section class="pane"><div class="pane-head"><h2 class="topic">${subject}</h2><em>Conversation #${id}</em></div>
      <div class="stream"><div class="day">Monday</div>${messages
        .filter(({ who }) => who === "customer" || who === "agent")
        .map(
          ({ who, text }) =>
            `<div class="line ${who === "customer" ? "line-left" : "line-right"}"><div class="bubble">${text.join("<br><br>")}</div></div>`,
        )
        .join("")}</div>
      <div class="composer"><div class="box"><textarea placeholder="Write a reply"></textarea></div><button class="go">Send</button></div>
    </section></div>`,
  customer: ".line-left .bubble",
  agent: ".line-right .bubble",
  reply: "textarea",
  shows: { subject: true, author: false, time: false, customer: false },
  sidesByClass: true,
} satisfies Unknown;
