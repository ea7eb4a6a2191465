import { leadOf, places, restOf } from "../../acts/places";
import { isUpset } from "../draft";
import type { Draft, Found, Rule } from "../rule";

/** Sends them elsewhere. To the writer in person ("call me") is no elsewhere. */
const ELSEWHERE =
  /\b(?:(?:call|phone|ring|contact|e-?mail|message|dm|pm|chat with|speak (?:to|with)|reach out to|get in touch with|write (?:to|an e-?mail to)|talk to|visit) (?!me\b|you\b|back\b)(?:us\b|our\b|the\b|your\b|\S{1,40}@\S{1,40}|\w)|(?:send|drop|shoot) us (?:a |an )?(?:dm|pm|direct message|private message|e-?mail|message)|(?:fill (?:in|out)|complete|submit|use|raise|open|log|create) (?:a |an |our |the |this )(?:(?:\w{2,12} ){0,2}?)(?:form|ticket|request|claim|case|complaint)\b|(?:dm|pm|inbox) us\b|give us a (?:call|ring)\b)/g;
/** It is asked of them. */
const ASKED =
  /(?:^|\b(?:please|kindly|pls|could you|can you|would you|you can|you could|you may|you should|you'll need to|you will need to|you need to|have to|ask you to|request you to|and|or|to)(?: also| again| directly)?) ?$/;
/** What they have told already, or told once to whoever read it here. */
const TOLD_AGAIN =
  /\b(?:explain|describe|description|details?|particulars|tell (?:them|us|him|her)|(?:order|booking|account|reference|invoice|customer|contract|tracking) (?:number|no|id|details)|what happened|your (?:issue|problem|concern|case|situation|complaint)|elaborate|summary|(?:full|whole) story|information|so (?:that )?(?:they|we|he|she|(?:our|the) \w{3,14}) can (?:help|assist|look|check|investigate|see|process|deal)|(?:raise|open|log|create|submit|file) an? (?:\w{3,10} )?(?:ticket|case|request|complaint))\b/;
/** A desk where nobody knows them. */
const OFFICE =
  /^[^.!?]{0,60}\b(?:our|the|your nearest) (?:\w{2,14} ){0,2}(?:team|service|services|hotline|help ?line|line|department|support|centre|center|desk|website|branch|office)\b|\b(?:ticket|claim|form|request)\b|\bgive us a (?:call|ring)\b/;
/** "If the pain gets worse, call …", "If you need anything else, please contact us": nothing is sent away. */
const IN_CASE = /\b(?:if|should you|in case|whenever|once|anything else|after)\b/;

export default {
  about: "another channel, where they begin from the start",
  source: "Kenesei & Bali 2020 (the customer's own effort changes what is fair)",
  severity: "note",
  check: (draft) =>
    places(draft, ELSEWHERE)
      .flatMap((place) => sentAway(draft, place) ?? [])
      .slice(0, 1),
  examples: {
    flagged: [
      {
        draft: "I see why. Please call us on 0800 123 and explain what happened.",
        wrote: "The lamp has no plug!",
      },
      { draft: "I see why. Please DM us your order number.", wrote: "Order 88213 is late" },
      {
        draft: "I see why. Could you email lamps@example.com with a description?",
        wrote: "The lamp has no plug!",
      },
      { draft: "I see why. Please fill out our complaint form with all the details.", wrote: "No plug!" },
    ],
    fine: [
      { draft: "Call me on extension 4 until 5 pm.", wrote: "The lamp has no plug!" },
      { draft: "If you need anything else, please contact us.", wrote: "The lamp has no plug!" },
      { draft: "I'll contact the workshop with all the details today.", wrote: "The lamp has no plug!" },
      { draft: "Would you send me a photo of the plug?", wrote: "The lamp has no plug!" },
    ],
  },
} satisfies Rule;

function sentAway(draft: Draft, { start, end }: { start: number; end: number }): Found | undefined {
  const lead = leadOf(draft, start);
  const rest = restOf(draft, end);
  if (!ASKED.test(lead) || IN_CASE.test(lead) || IN_CASE.test(rest.slice(0, 12))) return undefined;
  const asked = draft.plain.slice(start, end) + rest;
  if (!TOLD_AGAIN.test(asked) && !(isUpset(draft) && OFFICE.test(asked))) return undefined;
  const until = end + (/^[^.!?,;]{0,120}/.exec(rest)?.[0].trimEnd().length ?? 0);
  return {
    start,
    end: until,
    why: "They would tell it all again: take it there yourself, with what they wrote.",
  };
}
