import type { SignalRule } from "../signal";

export default {
  because: "thanks you",
  weight: -0.75,
  pattern:
    /^\W{0,8}(?:(?<=@)\w{2,20}[ ,:]{1,3})?(?:(?:ok(?:ay)?|no|great|perfect|super|wonderful|brilliant|lovely|fantastic|hi|hello|dear)\b[ ,.!-]{0,4}(?:[a-z]{2,12}[,.! ]{1,3})?)?(?:thank you|thanks|thx|ty|cheers|many thanks)(?! ?(?:in advance|for nothing))/g,
  unless: ["contradicted"],
  examples: {
    flagged: ["Thanks!", "Ok, thank you", "Hi Ana, thanks for writing"],
    fine: ["Where is it? Thanks", "Thanks in advance for a refund"],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
