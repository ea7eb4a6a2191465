import type { SignalRule } from "../signal";

export default {
  because: "names a sum of 500 or more",
  weight: 0,
  pattern:
    /(?:[£$€₹]|(?:rs|inr|usd|gbp|eur|aud|chf)\.? ?) ?(?:[5-9]\d\d(?![\d,k])|\d{4,7}(?!\d)|\d{1,3},\d{2,3}(?:,\d{3})?|\d{1,3}(?:\.\d)?k\b)|\b(?:[5-9]\d\d|\d{4,6}|\d{1,3},\d{3}|\d{1,3}(?:\.\d)?k) ?(?:pounds|dollars|euros?|quid|bucks|francs|usd|eur|gbp|cad|aud|rupees|rs|[£$€])(?![a-z])|\b(?:a|two|three|four|five|six|several|\d{1,2}) (?:hundreds? and fifty |thousand|grand)(?! times| people| miles| words| of (?:you|people|customers|us))|\b(?:hundreds|thousands) (?:of (?:dollars|pounds|euros|rupees)|in (?:fees|charges|cash))|\b(?:five|six|seven|eight|nine) hundred (?:pounds|dollars|euros|quid|and)|\b\d{1,3}(?:,\d{3}|k)(?= (?:of (?:orders|sales|stock|damage|gear|our|my)|gone|taken|out|debited|stolen|charged|went|missing|to a |instead|from my|in |of (?:our|my)))|\b(?:over|nearly|about|almost|paid|owed?|lost|spent|cost(?:s|ing)?|worth|charged|took|taken|the) [1-9]k\b/g,
  says: { severity: 2 },
  examples: {
    flagged: [
      "£2,400 went out of my account and I want it back.",
      "You owe us 1,908 euros.",
      "9k of orders lost.",
    ],
    fine: ["It cost £40 and never came.", "My reference 48213 never worked."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
