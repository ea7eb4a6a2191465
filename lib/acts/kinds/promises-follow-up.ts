import type { Act } from "../act";
import { withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { leadOf, type Place } from "../places";
import { oneOf, said, type Wording } from "../wordings";

/** Words of manner before a verb, or who is made to do it. */
const HOW =
  "(?: (?:[a-z]{3,11}ly|also|now|then|soon|always|just|either|again|both|all|of course|try to|be able to|(?:be|make) sure to)){0,2}(?: have (?:someone|somebody|them|him|her|(?:a|the|our|my) [a-z]{3,12}(?: [a-z]{3,12})?))?";
/** To reach the customer, with or without saying so. */
const REACHES = oneOf(`
  (?:get|come|circle|check|report|write|revert) back, be (?:back )?in (?:touch|contact),
  get (?:back )?in (?:touch|contact),
  (?:call|ring|phone|text|email|e-mail|mail|message|dm|pm|contact|reach|notify|inform|update|advise|answer|reply to|respond to|write to|write|meet|approach) (?:(?:back )?(?:to )?you\\b|you\\b|back\\b|everyone\\b),
  (?:call|ring|phone|text|email|update|write|reply|respond|shout|ping)(?: up)?(?: again| back)?(?= (?:you|by|on|at|between|within|in|before|tomorrow|today|tonight|soon|shortly|asap|as soon|when|once|the (?:moment|minute|second|instant)|here|there|with (?:you|an?|more|further|the|details|updates?|news|information)|via|through|to you|to your|back|next|later|this)\\b|\\s?[.!,;]|$),
  reach (?:back )?out(?= (?:to you|with|as|asap|soon|shortly|by|via|on|in|within|and|directly|personally|tomorrow|today|again|for|if|once|when)\\b|\\s?[.!,;]|$),
  revert\\b, respond\\b, reply\\b, follow(?:-| )?up\\b(?! with (?:the|our|my|them|him|her)\\b),
  touch base, connect (?:with you|back),
  tell you(?= (?:by|on|once|as soon|when|what (?:they|i|we)|where|whether|if|the (?:result|outcome))\\b),
  check (?:back |in )?with you, report (?:back )?to you,
  keep (?:you|everyone) (?:(?:well |fully )?(?:up to date|updated|posted|informed|in the loop|advised|abreast)),
  let (?:you|everyone) know,
  (?:give|send|drop|get|provide|share|have) (?:you )?(?:with )?(?:an? |any |another |more |further |regular |the (?:next|latest) )?(?:call ?back|call|ring|bell|buzz|email|mail|text|sms|dm|message|note|shout|update|updates|answer|reply|response|news|feedback|status update|progress report|confirmation)\\b,
  confirm (?:to you|by (?:email|e-mail|text|mail|phone)|back|with you|once|when|as soon|it to you|this to you),
  share (?:an |the |any |more )?(?:updates?|findings|outcome|timeline|resolution), announce it,
  (?:post|publish|send) (?:an? |any |more |further |the )?(?:latest )?updates?, (?:forward|send|pass) (?:it|them|that|this) (?:on |over )?to you, speak (?:to|with) you, drop you,
  talk to you, chase you
`);

const WORDINGS: Record<string, Wording> = {
  "I'll call you": {
    says: new RegExp(
      `(?:\\b(?:will|shall|going to|plan to|promise to|aim to|intend to|make sure to|want to be the one to)|'ll)${HOW} ${REACHES}`,
      "g",
    ),
    unlessAfter: /\b(?:you|customers|passengers|users|it|and you)(?: will|'ll)? ?$|\b(?:hope|wish)\b.{0,20}$/,
  },
  "will be calling you": {
    says: /(?:\bwill|'ll|\bgoing to)(?: (?:also|now|personally|shortly|soon))? be (?:calling|ringing|contacting|emailing|texting|messaging|updating|notifying|informing|reaching out|getting (?:back|in touch)|following up|connecting|replying|responding|reverting|writing back|keeping you|letting you know|in (?:touch|contact))\b(?! (?:to|with) (?:the|our|them)\b)/g,
  },
  "I'll check it and call you": {
    says: new RegExp(`(?:\\b(?:and|then)|,|&)(?: then| also| personally){0,2} ${REACHES}`, "g"),
    onlyAfter: /(?:\b(?:i|we|team|will|let me)\b|'ll)(?: [\w'-]{1,20}){1,12} ?$/,
    unlessAfter: /\b(?:you|please|could|can|would|tried|unable|they)\b[^,;.!?]{0,40}$/,
  },
  "so that we can call you": {
    says: /\b(?:so|so that|and|for (?:us|our team|someone|them) to|enabling (?:us|our team) to|to have) (?:we|i|they|our [a-z]{3,12}(?: [a-z]{3,12}){0,2}|someone|somebody|the [a-z]{3,12}(?: [a-z]{3,12})?|a [a-z]{3,12})(?: can| could| may| might|'ll| will) (?:contact you|call you(?: back)?|reach (?:out|you)|get (?:back|in touch)|be in touch|connect(?! you)|follow up|email you|update you)\b/g,
    unlessAfter: /\b(?:tried|unable|thanks|thank you|called)\b[^,;.!?]{0,40}$/,
  },
  "I'm calling you": {
    says: /\b(?:i|we)(?:'m| am|'re| are)(?: also| now| currently)? (?:following up|getting back to you|calling you back)\b/g,
  },
  "you will hear from us": {
    says: /\byou(?: should|'ll| will| can|'re going to| may)(?: also| then| soon| shortly| now| be able to)? (?:hear (?:back\b|from|more)|(?:expect to )?(?:receive|get|have|see|expect) (?:an? |another |our |my |the |your |some )?(?:further |personal |full |detailed |clear |straight |firm |final |next )*(?:decision|call(?: ?back)?|e-?mail|text|message|sms|reply|answer|response|update|updates|news|notification|dm)\b|be (?:contacted|notified|called|updated|informed|emailed|kept|advised|hearing))/g,
    unlessAfter: /\bif\b[^,;.!?]{0,60}$|\b(?:when(?:ever)?|if) (?:an?|any|some\w{3,4}) [^.!?]{0,80}$/,
  },
  "expect a call": {
    says: /\b(?:expect|await|look out for|watch (?:out )?for|keep an eye out for) (?:an? |our |my |the )?(?:phone |return |further )?(?:call(?: ?back)?|e-?mail|text|message|reply|answer|response|update)\b|\b(?:an? |our |my )?(?:call(?: ?back)?|e-?mail|reply|response|update|answer|phone call)(?: from (?:us|our [a-z]{3,12}(?: [a-z]{3,12})?|me))? (?:will (?:follow|be (?:sent|made|with you|given))|is coming|to follow)\b/g,
    unlessAfter: /\b(?:your|for your|you|we|not|don't|i)\b ?$/,
  },
  "I've asked them to call you": {
    says: /\b(?:ask(?:ed)?|request(?:ed)?|told|arrang(?:ed|ing)|get(?:ting)?|have|having(?! you)|schedul(?:ed|ing)|book(?:ed|ing)|looped in|instruct(?:ed)?|expert|someone|manager|team)\b(?! (?:that )?you )[^.!?,\n]{1,50}? to (?:call|ring|contact|phone|email|reach out|get (?:back|in touch)|reply|respond|write|be in touch|connect|follow up|(?:give|send|drop) you|keep you|let you know|update)\b(?! (?:us|me|them|him|her|the|our|your (?:bank|doctor|provider))\b)/g,
    unlessAfter: /\byou(?: to)?(?: please)? ?$|\b(?:if|please|could you|can you)\b[^.!?]{0,40}$/,
  },
  "a callback is booked": {
    says: /\b(?:book(?:ed|ing)|arrang(?:ed|ing|e)|schedul(?:ed|ing|e)|set up|setting up|request(?:ed|ing))(?: you)? (?:an? |the |your |another )?(?:phone )?(?:call ?backs?|call(?: back)? (?:for|with|from|to) )/g,
    unlessAfter: /\b(?:you|to|please|can) ?$/,
  },
};

/** Asked or offered instead of promised; refused; told of others. */
const NOT_PROMISED =
  /\b(?:would you like|do you want|shall|should|may|can|could) (?:me|us|i|we)\b[^.!?]{0,20}$|\b(?:won't|never|not|unable|cannot|can't|no one|nobody|if we can'?t?|if i can'?t?) ?(?:\w{2,10} )?$/;

export default {
  about: "says that somebody of the firm will get back to the customer: call, write, update",
  find: (message) => said(withoutLinks(message), WORDINGS, isPromised),
  examples: {
    yes: [
      "I'll check with the depot and call you back.",
      "Our team will get in touch with you.",
      "You will hear from me on Monday.",
      "Share your number so that a manager can call you.",
    ],
    no: [
      "Let us know how it goes.",
      "I'll contact the depot.",
      "Thanks for getting in touch.",
      "We answered your letter on Monday.",
    ],
  },
} satisfies Act;

const isPromised = (message: AgentMessage, { start }: Place): boolean =>
  !NOT_PROMISED.test(leadOf(message, start));
