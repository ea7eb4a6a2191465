/** A table, a row a message; its kind is a class of the row. */
import { clock, type Unknown } from "./unknown";

const KIND = { customer: "from-client", agent: "from-staff", note: "internal-note", system: "event" };

export default {
  address: ({ id }) => `https://help.example.org/index.php?page=view&ticket_id=${id}`,
  title: ({ id, subject }) => `[#${id}] ${subject} - Helper`,
  draw: ({ id, subject, customer, messages }) => `
    <table id="menu"><tr><td><a href="?page=list">Queue</a></td><td><a href="?page=out">Log out</a></td></tr></table>
    <h2>${subject} <small>Ticket ${id}</small></h2>
    <table class="details"><tr><th>Client</th><td class="client-name">${customer}</td></tr></table>
    <table class="history"><tbody>${messages
      .map(
        ({ who, author, at, text }) => `
      <tr class="entry ${KIND[who]}"><td class="by"><b>${author}</b><br><span class="when" title="${at}">${clock(at)}</span></td>
        <td class="what">${text.join("<br><br>")}</td></tr>`,
      )
      .join("")}</tbody></table>
    <form method="post"><textarea name="answer" rows="8"></textarea><input type="submit" value="Send answer"></form>`,
  customer: ".from-client .what",
  agent: ".from-staff .what",
  reply: "textarea",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
