/**
 * The engines compile each pattern at its first use, which takes some tenths of a second in all. They read
 * one made-up ticket and draft in the panel's idle time, step by step, so that no key has to wait for it.
 */
import { rules } from "@/lib/coach/all";
import { draftOf } from "@/lib/coach/draft";
import { praise } from "@/lib/coach/praise";
import { commitments } from "@/lib/commitments/find";
import { ASKED as ACTS } from "@/lib/method/acts";
import { plan } from "@/lib/method/plan";
import type { Ticket } from "@/lib/model";
import { suggest } from "@/lib/phrases/suggest";
import { read } from "@/lib/reading/read";

const ASKED =
  "Hi, the lamp I ordered three weeks ago arrived broken, and I was charged twice! I've called you twice and nobody answers. When will I get my money back?";

/** It does all that makes an act or a rule look closer. */
const DRAFT = `Hi Anna, thank you for your message. I'm sorry that the lamp arrived broken, and I'm sorry to hear that you were charged twice. I understand how frustrating this is, and you have every right to be upset. This was our mistake: we sent the wrong box. We apologise for any inconvenience this may have caused. Sorry if you feel let down, but due to unforeseen circumstances the courier was late, which is why it took so long.
Unfortunately our policy does not allow refunds after 30 days. You should have told us earlier, please calm down. You failed to attach the photo, so we are unable to help. As per our terms, this is beyond our control. We're working on a fix, and I've passed this on to our billing team.
Could you send us the order number? Please email us at care@example.com or call our team on 0800 111 222. You can have a full refund or a new lamp, whichever you prefer. If you would rather keep it, we can offer a voucher.
I'll call you tomorrow before noon, and you should have the money within 3-5 working days. My colleague Tom will look into it and get back to you by Friday at 4 pm, or as soon as possible. We will keep you updated, Anna.
Kind regards, Sam`;

/** What a pattern is used for once is interpreted still; the second time it is compiled for good. */
const TIMES = 2;

function* steps(): Generator<void> {
  const now = Date.now();
  const ticket: Ticket = {
    key: "",
    helpdesk: "",
    id: "",
    url: "",
    subject: "",
    customer: { name: "Anna Weber" },
    messages: [{ id: "first", who: "customer", text: ASKED }],
    partial: false,
  };
  const reading = read(ticket);
  yield;
  for (let time = 0; time < TIMES; time += 1) {
    commitments(DRAFT, now);
    yield;
    const draft = draftOf(DRAFT, { ticket, reading });
    yield;
    for (const act of Object.values(ACTS)) yield void act.find(draft);
    for (const rule of rules.values()) yield void rule.check(draft);
    praise(draft, []);
    yield void plan({ ticket, reading, draft: DRAFT, now });
    yield void suggest({ ticket, reading, stage: "acknowledge", used: [DRAFT] });
  }
}

/** @returns what stops it */
export function warmUp(): () => void {
  // Safari has no idle time to give; there the first key is slower.
  if (!("requestIdleCallback" in globalThis)) return () => {};
  const left = steps();
  let next = requestIdleCallback(go);
  function go(idle: IdleDeadline) {
    do if (left.next().done) return;
    while (idle.timeRemaining() > 0);
    next = requestIdleCallback(go);
  }
  return () => cancelIdleCallback(next);
}
