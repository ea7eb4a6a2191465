import type { Act } from "../act";
import { weighed } from "../cues";
import { withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { inOrder, leadOf, type Place, restOf } from "../places";
import { said } from "../wordings";
import { ALTERNATIVES } from "../words/alternatives";
import { COSTS_BORNE } from "../words/costs-borne";
import { OFFERED } from "../words/offered";
import { REMEDIES } from "../words/remedies";

const WORDINGS = { ...REMEDIES, ...COSTS_BORNE, ...ALTERNATIVES };

/** Refused, asked about, only told of: nothing is offered. */
const REFUSED =
  /(?:\b(?:not|never|no|cannot|unable to|without|nor|no longer|neither|isn't|aren't|non-?|nothing|ineligible)\b|n't\b)(?! (?:only|worry|hesitate|be charged|charge)\b)[^.!?,;:\u2013\u2014]{0,45}$/;
const TOLD_OF =
  /\b(?:refund|return|replacement|exchange) polic(?:y|ies)|\b(?:looking for|asked for|received|regarding|about|status of|(?:understand|read|see|hear|know) (?:that )?you(?:'d)? (?:like|want|would like|are)|for (?:refund|replacement) (?:requests?|status))\b[^.!?,;]{0,40}$|\b(?:when|why|did|how|where)\b[^.!?,;]{0,25}\b(?:you|your|we|i|it)\b[^.!?,;]{0,40}$/;

export default {
  about: "offers to make good (refund, replacement, credit, waiver), an alternative, or a choice",
  find: (message) =>
    inOrder([...said(withoutLinks(message), WORDINGS, isOffered), ...weighed(message, OFFERED)]),
  examples: {
    yes: [
      "Would you prefer a refund or a replacement?",
      "I have refunded the $24.50 to your card.",
      "While the app is down you can order through our website.",
      "We've waived the late fee.",
    ],
    no: [
      "We can't offer a refund for this.",
      "Our refund policy is on our website.",
      "When did you ask for the refund?",
      "You can turn it off in Settings.",
    ],
  },
} satisfies Act;

function isOffered(message: AgentMessage, { start, end, words }: Place): boolean {
  const lead = leadOf(message, start);
  if (REFUSED.test(lead) || TOLD_OF.test(lead)) return false;
  return !/\b(?:polic(?:y|ies))\b/.test(words + restOf(message, end).slice(0, 12));
}
