/** CSS modules with a hash at the end; notes and lines of the program stand among the messages, newest first. */
import { clock, type Unknown } from "./unknown";

const KIND = {
  customer: "Message_inbound__x8Kq2",
  agent: "Message_outbound__p3Lz9",
  note: "Message_internalNote__b7Rt1",
  system: "Message_systemEvent__c4Ww8",
};

export default {
  id: ({ id }) => `CAS-${id}`,
  address: ({ id }) => `https://care.example.org/queue/3/case/CAS-${id}`,
  title: ({ id, subject }) => `CAS-${id} ${subject} | Care`,
  draw: ({ id, subject, customer, messages }) => `
    <div id="root"><div class="Layout_main__a1B2c"><div class="Case_head__z9Yx8"><h2 class="Case_title__q1Ws2">CAS-${id}: ${subject}</h2></div>
      <div class="Card_card__k3Mn4"><span class="Card_label__t5Gb6">Customer</span><span class="Card_value__h7Nj8">${customer}</span></div>
      <form class="Reply_form__r4Fv5"><textarea class="Reply_text__d2Cx3" aria-label="Your answer"></textarea><button type="submit">Send</button></form>
      <div class="Thread_list__m6Hy7">${messages
        .toReversed()
        .map(
          ({ who, author, at, text }) => `
        <div class="Message_root__u1Jm2 ${KIND[who]}"><div class="Message_head__v3Kn4"><span class="Message_author__w5Lo6">${author}</span><span class="Message_time__y7Mp8" data-sent-at="${at}">${clock(at)}</span></div>
          <div class="Message_text__o9Nq1">${text.join("<br><br>")}</div></div>`,
        )
        .join("")}</div></div></div>`,
  customer: '[class*="inbound"]',
  agent: '[class*="outbound"]',
  reply: "textarea",
  shows: { subject: true, author: true, time: true, customer: true },
} satisfies Unknown;
