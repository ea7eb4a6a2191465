/** Act and follow up: what was done, when they hear from you, and whether all is well afterwards. */
import { type StageRule, where } from "../stage";
import { TAKES_ON, TIME } from "../words";

const DONE =
  /\b(?:(?:i|we)(?:'ve| have)(?: just| now| already| today)?|i just|(?:refund|replacement|charge|order|account|booking|payment) (?:has been|is now|was)) (?:refunded|sent|ordered|booked|asked|arranged|reset|unlocked|credited|cancelled|canceled|opened|moved|passed|shipped|dispatched|fixed|corrected|checked|found|called|spoken|reported|reserved|put|started|issued|returned|restored|removed|reversed|confirmed|upgraded|escalated|raised|processed|replaced|changed|updated)\b|\bi(?:'m| am) (?:sending|refunding|on it)\b|\bis (?:now )?on its way\b/;
const COMES_BACK =
  /\b(?:write|call|ring|phone|email|e-mail|update|message|let you know|tell you|get back|come back|be in touch|contact|confirm|check (?:in|back|with)|hear from (?:me|us)|follow up|report back|send you)\b/;
const ALL_WELL =
  /\b(?:is everything|everything (?:is )?(?:working|all right|alright|in order|fine)|all (?:is )?well|is it (?:working|all right)|has (?:it|the|your) .{2,40}(?:arrived|worked|reached)|did (?:it|the|your) .{2,40}(?:arrive|reach|work)|how (?:is|are) (?:the|your|it|things)|working as (?:it should|you)|to your (?:complete )?satisfaction|still (?:working|all right)|check(?:ing)? (?:in|back) (?:with you )?(?:to|on|next|in|after))\b/;

export default {
  id: "act",
  prompts: [
    {
      id: "done",
      text: () => "Say what is done already",
      essential: ({ wronged, reading }) => wronged && reading.outcome !== "resolved_or_thanks",
      find: ({ said }) => where(said, (sentence) => DONE.test(sentence)),
      next: () => ({
        what: "Do the first step now, and say that it is done.",
        why: "One thing done weighs more than three that are promised.",
      }),
      source: "Solomon, MAMA: act as promised",
    },
    {
      id: "dated-update",
      text: () => "Promise the next word from you, with a day",
      essential: ({ wronged, reading }) => wronged && reading.outcome !== "resolved_or_thanks",
      find: ({ said }) =>
        where(
          said,
          (sentence) => TAKES_ON.test(sentence) && COMES_BACK.test(sentence) && TIME.test(sentence),
        ),
      next: () => ({
        what: "Name the day on which they hear from you next.",
        why: "With a day they need not ask, and Amends can remind you.",
      }),
      source: "Hogreve, Bilstein & Mandl 2017, JAMS 45(6)",
    },
    {
      id: "all-well",
      text: () => "A few days later, ask whether all is well",
      essential: ({ reading }) => reading.outcome === "resolved_or_thanks",
      find: ({ said }) => where(said, (sentence) => ALL_WELL.test(sentence)),
      source: "Solomon, MAMA: follow up with the customer",
    },
  ],
} satisfies StageRule;
