/** What a firm does on a case, as verbs, and what only sounds like it. */
import { oneOf } from "./wordings";

/** After "I've": any deed, but for what merely happened to us or was made for all. */
const MERELY = oneOf(`
  received, heard, noticed, understood, missed, charged, tried, attempted, launched, failed, learned,
  experienced, enjoyed, decided, loved, always, observed, encountered, announced, provided, listed,
  wanted, needed, hoped, worked (?:hard|very|tirelessly), designed, partnered, joined, seemed,
  appreciated, helped, been able, caused, disappointed, changed our, introduced, existed, apologi[sz]ed,
  mentioned, stated, explained, suggested, advised, indicated, discussed, posted, expected, struggled,
  suffered, lost, detected, identified, reached (?:our|the|a), required, used, ended
`);
const IRREGULAR = oneOf(`
  sent, put, made(?! (?:it|some changes|sure) (?:easy|easier|possible|available)), taken, given,
  found(?! (?:that|out)), done, got (?:in touch|hold|our|my), written, spoken, run, begun, brought,
  kept, set, paid, left, looped, dug, cut, rung, undone, bought, built you, resent, chosen, filed,
  let (?:our|the|my), told, dealt, looked, reset, withdrawn, rebuilt, gone (?:through|over|back)
`);
export const DONE = `(?:(?!(?:${MERELY})\\b)[a-z-]{2,12}(?:ed|'d)|${IRREGULAR})`;

/** Deeds on a case in the past: said without "have", or of the case itself. */
export const DEEDS_DONE = oneOf(`
  refunded, forwarded, escalated, passed (?:on|along|your|this|it|that|the|over|to), shared, sent,
  raised, reported, cancelled, canceled, updated, fixed, checked, corrected, replaced, credited,
  removed, restored, re-?booked, re-?ordered, re-?sent, moved, extended, waived, issued, processed,
  initiated, arranged, logged, flagged, resolved, repaired, released, dispatched, shipped, ordered,
  booked, re-?activated, activated, unlocked, reset, adjusted, transferred, handed, notified, informed,
  alerted, contacted, called, emailed, asked, spoke, reimbursed, reversed, investigated, reviewed,
  rescheduled, scheduled, changed, amended, added, applied, upgraded, replied, responded, located,
  looked into, took (?:this|it|up|down), taken up, put (?:a|in|this|it|your),
  made (?:a note|the|our|sure), opened, created, filed, submitted, compensated, banned, deleted,
  assigned, prioriti[sz]ed, actioned, patched, rolled out, looped, relayed, pushed, told,
  brought (?:this|it) to, addressed, rectified, dealt, done, registered, lodged, acknowledged, returned, carried out, completed, topped up
`);

/** What is being done on a case. */
export const DOING = oneOf(`
  look(?:ing|in) (?:into|at|in to|after|through|for your), investigating,
  working (?:on|with|to (?:fix|resolve|have|get|remove|restore|correct|sort|address|rectify|bring|find|solve|make this|make it|put)|tirelessly|hard (?:on|to (?:fix|resolve|get|restore|sort|address|have|bring)|reviewing)|towards (?:a|fixing|resolving)|through|closely|as (?:fast|quickly)|right now),
  checking, reviewing, fixing, arranging, sending, processing, escalating, passing, sharing, raising,
  moving, adding, refunding, cancell?ing, contacting, preparing, replacing, putting,
  getting (?:this|it|that|your|the|in touch|someone|our|one|a), rolling, introducing, removing,
  correcting, updating, speaking, talking, chasing, asking, following, monitoring,
  taking (?:this|it|up|care|down|steps|action|the|your),
  trying to (?:find|locate|reach|get|fix|resolve), repairing, restoring, resolving, addressing, issuing,
  crediting, waiving, extending, booking, ordering, transferring, forwarding, reporting, logging,
  opening, on (?:it|this|the case), in (?:contact|touch|discussions?|talks) with,
  aware (?:of (?:this|the|it)|and) .{0,40}(?:working|looking|investigating), planning to, coming,
  going to your, on (?:the|their|his|her|its) way, dealing, verifying, coordinating, tracking, handling, connecting,
  deploying, testing, driving, heading, popping, posting, mailing, shipping, closing, calling, emailing,
  (?:en|in) ?route, making (?:sure|this|it|that|changes|some|a), bringing, gathering, collecting,
  analy[sz]ing, partnering
`);

/** After "will": a feeling, an effort, help in general, a state. */
export const NO_DEED = `${oneOf(`
  not, never, no longer, only, need, have to, had, try, trying,
  do (?:my|our|everything|all|whatever|the) (?:very )?(?:best|utmost|we|i|possible|in), appreciate,
  understand, assume, admit, say, miss, hope, wait, await, look (?:forward|out), looking forward, see,
  tell you, be, back, always, probably, perhaps, love, like, want, require, remain,
  continue (?:to (?:improve|work hard|strive|provide|offer|serve|do|be|bring|deliver|follow|grow)|(?:improving|striving|providing|working hard)),
  help, helping, assist, assisting, work (?:together|harder|hard|with you), go from, take it from,
  keep (?:an eye|striving|improving|working|trying|up|bringing|making|you), standing, strive,
  endeavou?r, able, happy, glad, delighted, pleased, more, here, there, best, open, closed,
  right (?:here|there), sure, waiting, hoping, a, an, the, in, of, honou?red, thrilled, ready, around,
  grateful, thankful, surely help, guide, walk you, point you, explain, answer, know, feel, improve,
  become, getting better, get better, get there, meet, serve, welcome, enjoy, cover, stay, exceed, earn,
  gladly (?:help|assist), notice, ask you, ask that, recommend, suggest, advise you to, apologi[sz]e,
  definitely (?:help|assist), consider, better, support, allow, let you, benefit, experience, no\\b,
  also need, at, away, off
`)}(?![a-z])`;

/** What "has been" and "will be" do with a matter that is handed on. */
export const TAKEN =
  "noted|taken (?:up|care|into|on board|seriously|down)|looked (?:into|at)|passed|made aware|put through|dealt with|sorted|spoken (?:to|with)|considered";

/** What a firm promises of a case: "it will be refunded". */
export const SETTLED = oneOf(`
  forwarded, passed (?:on|along|to), shared, escalated, refunded,
  credited(?: (?:back|to|into|within|in))?, processed, sent, replaced, fixed, resolved, addressed,
  corrected, reviewed, investigated, removed, updated, rectified, shipped, dispatched, delivered,
  reimbursed, reversed, raised, compensated, restored, reported, lifted, unlocked, activated, unblocked,
  re-?delivered, re-?sent, re-?booked, amended, added, cleared, changed, completed, released,
  rolled out, returned, brought, collected, picked up, installed, fitted, exchanged, paid, transferred,
  issued, cancell?ed, waived, repaired, re-?opened, re-?scheduled, cleared up, finali[sz]ed, re-?instated, topped up
`);

/** Where a clause of its own begins, so that "the email we sent" is none. */
export const BEGINS =
  /(?:^|[,;:.!\u2013\u2014)-] ?|\b(?:and|but|so|also|then|now|hi|hello|again|yes|as promised|as requested) )$/;
