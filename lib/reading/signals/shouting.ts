/** Product names stand in capitals too: a run counts only with an everyday word in it. */
import type { SignalRule } from "../signal";

export default {
  because: "shouts in capitals",
  weight: 4.5,
  more: 0.5,
  pattern:
    /\b(?=(?:[A-Z][A-Z']{0,15}[ ,.!?]{1,3}){0,4}(?:ME|STOP|DO|NO|WILL|CAN|PLEASE|ANSWER|FIX|REFUND|WORST|HELP|EVER|THE|MY|YOUR|YOU|IS|IT|THIS|THAT|ARE|NOT|NEVER|WHY|WHERE|WHEN|HOW|WHAT|WANT|NEED|AND|HAVE|HAS|BEEN|WAS|STILL|GIVE|MONEY|BACK|NOW|NOTHING|WAITING|TO|FOR|DON'T|CAN'T|WON'T)\b)[A-Z][A-Z']{0,15}(?:[ ,.!?]{1,3}[A-Z][A-Z']{0,15}){2,30}\b/g,
  asWritten: true,
  examples: {
    flagged: ["WHERE IS MY ORDER", "I ordered it. I WANT MY MONEY BACK."],
    fine: ["I have the BOSCH TASSIMO VIVY and the SONY WH XM4 AUX USB.", "It is OK in the USA and the UK."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
