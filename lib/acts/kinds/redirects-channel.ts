import type { Act } from "../act";
import { LINK, withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { leadOf, type Place, restOf } from "../places";
import { said } from "../wordings";
import { DESKS_TO_ASK } from "../words/desks";
import { FORMS_TO_FILL } from "../words/forms";
import { MESSAGES_TO_US } from "../words/messages-to-us";

const WORDINGS = { ...MESSAGES_TO_US, ...DESKS_TO_ASK, ...FORMS_TO_FILL };

/** The firm or a colleague does it, or somebody did: nobody is sent anywhere. */
const NOT_BIDDEN =
  /(?:\b(?:(?:i|we|they|he|she|it|who|team|manager|colleague|someone)(?: (?:will|can|could|may|would|have|has|had|did|do|are|also|just|already|then|now|should|to|always))*|will(?: then| also)?|thanks for|thank you for|appreciate you|not|never|did|have|has|had|after|by|when|since|without|without having to|no need to|needn't|rather than|instead of|before|for (?:me|us) to|let (?:me|us)|(?:happy|glad|love|able|going|tried|trying|like) to|(?:would you like|want|asked|ask|like) (?:me|us|them|him|her) to)|n't|'ll|'ve|'d)(?: (?:also|just|now|then|already|always|surely|definitely|certainly|personally|gladly|directly))? $|\b(?:i|we|they|team)(?:'ll|'ve| will| have) [^.!?]{0,40}\byou $|\b(?:will|'ll) (?:contact|call|ring|e-?mail|message|reach out to|update|text) you $|\b(?:i|we)(?:'m|'re| am| are)(?: just| now| already)? $|\b(?:i|we)(?:'ll| will| can|'ve| have|'d| would)? (?:[\w']{1,14} ){1,4}and (?:then |also )?$/;
/** "You would have to", "you'll need to": they do send. */
const BIDDEN =
  /(?<!\b(?:contact|call|ring|mail|message|text|update|reach|tell|send|give|help|assist) )\byou(?:'ll|'d| will| would| may| can| could| should| might)? (?:[\w']{1,9} ){0,3}$|\b(?:recommend|suggest|request|advise|encourage|invite|like|need|ask|want) (?:that )?you (?:to )?(?:[\w']{1,9} ){0,2}$/;
const THANKED = /\b(?:thanks?|thank you|appreciate)\b(?! you for [^.!?]{0,40}, )[^.!?,;\u2013]{0,40}$/;

const MATTERS =
  "(?:questions?|quer(?:y|ies)|suggestions?|feedback|comments?|ideas|doubts?|inquir\\w{1,4}|enquir\\w{1,4}|concerns?)";
const OTHER =
  "(?:other |further |more |additional |general |future |new |any |some |such |your |a |similar |related |specific ){0,3}";
/** "If you have any other questions, write to us": a goodbye, not the way to a solution. */
const GOODBYE_BEFORE = new RegExp(
  `\\b(?:if|should|in case|for|with|whenever|have) (?:you(?:'ve| have|'d like to share| ever have| do have| should have)? |there (?:is|are) |there's )?(?:got )?${OTHER}(?:${MATTERS}|anything else)\\b[^.!?]{0,60}$|\\b(?:anything else|if you (?:ever )?need (?:us|anything)|(?:only|just|always) (?:a|an?)|always here[^.!?]{0,30}|other (?:issues?|problems?)|any time you|feel free to share your (?:feedback|thoughts))\\b[^.!?]{0,60}$`,
);
const GOODBYE_AFTER = new RegExp(
  `^[^.!?]{0,30}?\\b(?:(?:if|should|for|with|whenever) (?:you(?:'ve| have| ever have)? |there (?:is|are) |there's )?(?:got )?${OTHER}(?:${MATTERS}|anything else|anything)\\b|if you (?:ever )?need (?:us|anything|any|more|further)|any ?time|if we can (?:be of|help with|further)|away\\b)`,
);

export default {
  about: "sends the customer to another channel for the solution: private message, e-mail, phone, form, desk",
  find: (message) => said(withoutLinks(message), WORDINGS, sends),
  examples: {
    yes: [
      "Please DM us the date on the pack.",
      "Kindly write to us at care@example.com with a short video.",
      "Call us on 0800 111 222 and we'll sort it out.",
      "This is handled by your bank, so please contact them.",
      "Please open a support ticket: https://example.com/new",
    ],
    no: [
      "If you have any other questions, just email us.",
      "Thanks for contacting us.",
      "I'll call you tomorrow.",
      "This guide has all the steps: https://example.com/guide",
    ],
  },
} satisfies Act;

function sends(message: AgentMessage, { start, end, words }: Place): boolean {
  // A link often ends a sentence without a stop.
  const lead = leadOf(message, start).split(LINK).at(-1)!;
  if (!/^(?:i|we)\b|ed you$/.test(words) && NOT_BIDDEN.test(lead) && !BIDDEN.test(lead)) return false;
  return !THANKED.test(lead) && !GOODBYE_BEFORE.test(lead) && !GOODBYE_AFTER.test(restOf(message, end));
}
