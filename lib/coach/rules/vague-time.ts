import { around, leadOf, sentenceAt } from "../../acts/places";
import { anyOf, placesOf, type Ways } from "../../acts/ways";
import type { Draft, Rule } from "../rule";

const US = "(?:we|i|they|he|she|someone|somebody|(?:our|the) [a-z]{3,14}(?: team)?)";
const FREE =
  "(?:capacity|time|the time|some time|a minute|a moment|a slot|resources|a chance|the chance|an opening|a free \\w{3,8})";

const WAYS: Ways = {
  "as soon as possible": anyOf(
    /as (?:soon|quickly|promptly|fast) as (?:possible|(?:we|i|they) (?:possibly )?can|practicable)/,
    /asap|without (?:further |undue )?delay|when(?:ever)? (?:it is |it's )?possible/,
  ),
  soon: anyOf(
    /(?:very |pretty |quite |really )?soon|(?:very )?shortly|sooner (?:or later|rather than later)|momentarily/,
    /before (?:too )?long|in no time|any (?:day|time|moment) (?:now|soon)|one of these days|eventually/,
  ),
  "in due course": anyOf(
    /in due (?:course|time)|in good time|in a timely (?:manner|fashion)|in (?:the )?(?:near|foreseeable) future/,
    /at the (?:earliest|soonest)(?: possible time| opportunity| convenience)?|down the (?:line|road)/,
    /at (?:our|the) (?:earliest|next|first) (?:convenience|opportunity|possible (?:time|moment))/,
  ),
  "over the coming days": anyOf(
    /(?:in|over|within|during) (?:the )?(?:coming|next(?: few| couple of| little| short)?|following) (?:days|weeks|months|while)/,
    /(?:in|over|within) (?:the )?(?:days|weeks|months) (?:ahead|to come)|(?:in|within) (?:a matter of )?(?:days|weeks)|in (?:very )?short time|in the shortest (?:possible )?time/,
    /in (?:a few|some|a couple of|several) (?:days|weeks)(?:' time)?|in (?:a|some) (?:short |little )?(?:bit|while|moment|time)/,
  ),
  "at some point": anyOf(
    /(?:at )?some ?(?:time|point|day|stage)(?: soon| (?:this|next|in the next) (?:week|month|year|few \w{4,5}))?/,
    /(?:later|early) (?:on )?(?:this|next) (?:month|year)|at a later (?:time|date|stage|point)/,
  ),
  "when we can": anyOf(
    /(?:when(?:ever)?|once|the moment|as soon as|if) (?:we|i) (?:can|get (?:to it|a chance|a?round to it|the chance|an opening))/,
    `(?:once|when(?:ever)?|as soon as|if and when) ${US} (?:has|have|gets?|finds?|is|are) (?:again )?(?:${FREE}|free|available|less busy|back to normal)`,
    /(?:as|when(?:ever)?) (?:time|our (?:schedule|workload|capacity)|the (?:schedule|workload)) (?:permits?|allows?)/,
    /(?:as soon as|once|when(?:ever)?|the moment|if) (?:an?|the) [a-z]{3,12}(?: team)? (?:(?:frees up|becomes? (?:free|available)|opens up|is free|is available)|(?:gives|lets|tells|allows) us)/,
    /in the not(?:-| )too(?:-| )distant future/,
    /(?:when|once) (?:it's|it is|your|the) (?:turn|\w{3,10} comes up)|when things (?:settle|quieten|calm) down (?:here|a bit)/,
  ),
  "take a while": anyOf(/(?:take|takes|takes me|takes us) (?:a (?:little )?while|some (?:more )?time|a bit)/),
  "look into it promptly":
    /(?<=\b(?:look(?:ing)? into|investigate?|check|resolve|fix|deal with|address|handle|process) (?:it|this|that|your \w{2,14}|the \w{2,14}) )(?:promptly|quickly|swiftly)\b/g,
};
/** "soon after", "shortly before 3", "as soon as the courier scans it". */
const NOT_VAGUE = /^ (?:as|after|before|enough|afterwards)\b/;
/** Of the past, of the customer, or a farewell: no promise of ours. */
const ELSEWHERE =
  /\b(?:please|could you|can you|would you|if you|when you|once you|so (?:that )?you can|how|too|so|as|speak|talk|see|hope(?: to)? (?:see|speak|talk|hear|welcome|meet)|look(?:ing)? forward|well|(?:get|gets|feel|feels|feeling|be|is|are|'s|'re) (?:better|well)|you told|you said|wanted|was|were|had)\b[^,;]{0,60}$/;

/** Words that hold a date of a sort: only a day or an hour beside them makes them clear. */
const ROUGH = /^(?:in|over|within|during|at some|some|later|early)/;
const HOUR = /\b\d|\b(?:today|tomorrow|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

export default {
  about: "a time that is no time",
  source: "Hogreve, Bilstein & Mandl 2017 (a dated update holds; waiting without one costs)",
  severity: "warn",
  check: (draft) =>
    placesOf(draft, WAYS)
      .filter((place) => !NOT_VAGUE.test(draft.plain.slice(place.end, place.end + 12)))
      .filter(({ start }) => !ELSEWHERE.test(leadOf(draft, start)))
      .filter(({ start, words }) => !(ROUGH.test(words) ? hasHour : isDated)(draft, start))
      .map(({ start, end }) => ({
        start,
        end,
        why: "They will wait without knowing how long: say a day or an hour, even for a first update.",
      })),
  examples: {
    flagged: [
      { draft: "I'll get back to you soon." },
      { draft: "We will look into it as soon as possible." },
      { draft: "You'll hear from us shortly." },
      { draft: "Our manager will call you in the coming days." },
      { draft: "The refund will arrive in due course." },
      { draft: "I am asking the warehouse and will update you ASAP." },
      { draft: "I'll call you sometime next week." },
      { draft: "Our fitter will come once he has time." },
    ],
    fine: [
      { draft: "I'll get back to you as soon as possible, by Friday 5 pm at the latest." },
      { draft: "Please send me the photo as soon as you can." },
      { draft: "Your parcel was scanned shortly after 3 pm." },
      { draft: "I'll call you sooner, by noon tomorrow." },
      { draft: "You told us far too soon." },
    ],
  },
} satisfies Rule;

/** The same sentence also says a real time. */
function isDated(draft: Draft, at: number): boolean {
  const { start, end } = sentenceAt(draft, at);
  return draft.promises.some((promise) => promise.dated && promise.start < end && promise.end > start);
}

const hasHour = (draft: Draft, at: number): boolean => HOUR.test(around(draft, at));
