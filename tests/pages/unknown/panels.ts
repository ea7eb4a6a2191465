/** Panels: the customer's have one heading style, agents' another; a note's tab at the editor; the number in the heading. */
import { paragraphs, type Unknown } from "./unknown";

export default {
  address: ({ id }) => `https://tracker.example.net/issues/${id}`,
  draw: ({ id, subject, customer, messages }) => `
    <div class="container"><h3>Issue #${id}: ${subject}</h3><dl class="dl-horizontal"><dt>Opened by</dt><dd>${customer}</dd><dt>State</dt><dd>Open</dd></dl>
      <div id="comments">${messages
        .map(
          ({ who, author, at, text }, n) => `
        <div class="panel ${who === "customer" ? "panel-info" : "panel-default"}" id="comment-${4100 + n * 3}"><div class="panel-heading"><a href="/users/${author.length}">${author}</a> commented on <time datetime="${at}">${at.slice(0, 10)}</time></div><div class="panel-body">${paragraphs(text)}</div></div>`,
        )
        .join("")}</div>
      <form action="/reply"><ul class="nav-tabs" role="tablist"><li role="tab" aria-selected="true" id="tab-public">Public reply</li><li role="tab" aria-selected="false" id="tab-note">Internal note</li></ul><textarea id="comment_body"></textarea><input type="submit" value="Reply"></form></div>`,
  customer: ".panel-info .panel-body",
  agent: ".panel-default .panel-body",
  reply: "textarea",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
