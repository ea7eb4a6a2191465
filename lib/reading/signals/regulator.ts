import { anyOf } from "../pattern";
import { BODIES } from "../regulators";
import type { SignalRule } from "../signal";

export default {
  because: "goes to a regulator, an ombudsman or another body that helps customers",
  weight: 1,
  pattern: anyOf(
    ...BODIES.flatMap((body) => [
      `(?<=(?:report|reported|reporting|complain|complained|complaining|complaints?|refer|referred|referring|escalated?|escalating|take|taking|took|go|going|gone|off|write|writing|written|wrote|turn|send|sent|sending|filed?|filing|submit|submitted|submitting|raised?|raising|lodged?|lodging|speak|spoken|talk|been|straight|forward|forwarded|pass|passed|passing|over|it'?s|this|claim|case|dispute) (?:\\w{1,12} ){0,4}(?:to|with|by|at|via|through) (?:the |your |my |our |an? )?(?:\\w{4,14} )?)${body}`,
      `(?<=(?:contact|contacted|contacting|call|called|calling|notify|notified|notifying|inform|informed|informing|involve|involving|email|emailed|emailing|ring|ringing|rang|tell|telling|told|copying|copied|copy|alert|alerted|alerting|cc'?d?|asked|asking) (?:in )?(?:the |your |my |our )?(?:\\w{4,14} )?)${body}`,
    ]),
    "(?:complain|complaint|report|claim|filed?|filing)(?:ed|ing|s)? (?:\\w{1,8} ){0,3}(?:to|with) (?:the )?(?:us )?dot",
    "report(?:ing|ed)? (?:you|u|your company|y'all|them|this|it) to (?:the |your |every )?(?!(?:my|our|him|customer|you|support|manager|him|her))\\w{2,14}",
  ),
  unless: ["supposed"],
  says: { threat: "legal_regulator_threat" },
  examples: {
    flagged: [
      "Still no refund. I will report you to trading standards.",
      "My bag is lost and I'm filing a complaint with the FAA.",
    ],
    fine: ["What's the ombudsman's name?", "Does the ombudsman scheme cover sole traders?"],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
