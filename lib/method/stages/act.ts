/** Act and follow up: what was done, when they hear from you, and whether all is well afterwards. */
import { type StageRule, where } from "../stage";

const DONE =
  /\b(?:(?:i|we)(?:'ve| have)(?: just| now| already| today)?|i just|(?:refund|replacement|charge|order|account|booking|payment) (?:has been|is now|was)) (?:refunded|sent|ordered|booked|asked|arranged|reset|unlocked|credited|cancelled|canceled|opened|moved|passed|shipped|dispatched|fixed|corrected|checked|found|called|spoken|reported|reserved|put|started|issued|returned|restored|removed|reversed|confirmed|upgraded|escalated|raised|processed|replaced|changed|updated)\b|\bi(?:'m| am) (?:sending|refunding|on it)\b|\bis (?:now )?on its way\b/;
const ALL_WELL =
  /\b(?:is everything|everything (?:is )?(?:working|all right|alright|in order|fine)|all (?:is )?well|is it (?:working|all right)|has (?:it|the|your) .{2,40}(?:arrived|worked|reached)|did (?:it|the|your) .{2,40}(?:arrive|reach|work)|how (?:is|are) (?:the|your|it|things)|working as (?:it should|you)|to your (?:complete )?satisfaction|still (?:working|all right)|check(?:ing)? (?:in|back) (?:with you )?(?:to|on|next|in|after))\b/;

/** @param text of a sentence, normalised */
export const tellsDone = (text: string) => DONE.test(text);

export default {
  id: "act",
  prompts: [
    {
      id: "done",
      text: () => "Say what is done already",
      essential: ({ wronged, content }) => wronged && !content,
      find: ({ said }) => where(said, ({ text }) => tellsDone(text)),
      next: () => ({
        what: "Do the first step now, and say that it is done.",
        why: "One thing done weighs more than three that are promised.",
      }),
      source: "Solomon, MAMA: act as promised",
    },
    {
      id: "dated-update",
      text: () => "Promise the next word from you, with a day",
      essential: ({ wronged, content }) => wronged && !content,
      find: ({ said }) => where(said, ({ acts }) => acts.has("promises_follow_up") && acts.has("time_bound")),
      next: () => ({
        what: "Name the day on which they hear from you next.",
        why: "With a day they need not ask, and Amends can remind you.",
      }),
      source: "Hogreve, Bilstein & Mandl 2017, JAMS 45(6)",
    },
    {
      id: "all-well",
      text: () => "A few days later, ask whether all is well",
      essential: ({ content }) => content,
      find: ({ said }) => where(said, ({ text }) => ALL_WELL.test(text)),
      source: "Solomon, MAMA: follow up with the customer",
    },
  ],
} satisfies StageRule;
