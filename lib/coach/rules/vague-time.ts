import { around, leadOf, places, sentenceAt } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const VAGUE =
  /\b(?:as soon as (?:possible|we can|i can)|as quickly as (?:possible|we can|i can)|asap|(?:very |pretty |quite )?soon|(?:very )?shortly|in due (?:course|time)|at the earliest(?: possible time| opportunity| convenience)?|in the near future|in a timely manner|in no time|(?:in|over|within) (?:the )?(?:coming|next(?: few| couple of)?|following) (?:days|weeks)|in (?:a few|some|a couple of|several) (?:days|weeks)(?:' time)?|before (?:too )?long|(?:at )?some ?(?:time|point|day)(?: soon| (?:this|next) (?:week|month|year))|any (?:day|time|moment) (?:now|soon)|sooner or later|when(?:ever)? (?:we|i) (?:can|get (?:to it|a chance|around to it|the chance))|when(?:ever)? (?:it is |it's )?possible|one of these days|in a (?:bit|while|moment)|(?:take|takes|takes me|takes us) (?:a while|some time|a bit)|at the soonest|at (?:our|the) (?:earliest|next) (?:convenience|opportunity)|(?<=\b(?:look(?:ing)? into|investigate?|check|resolve|fix|deal with|address|handle|process) (?:it|this|that|your \w{2,14}|the \w{2,14}) )(?:promptly|quickly|swiftly))\b/g;
/** "soon after", "shortly before 3", "sooner", "as soon as the courier scans it". */
const NOT_VAGUE = /^(?:er\b|est\b| (?:as|after|before|enough|afterwards)\b)/;
/** Of the past, of the customer, or a farewell: no promise of ours. */
const ELSEWHERE =
  /\b(?:please|could you|can you|would you|if you|when you|once you|so (?:that )?you can|how|too|as|speak|talk|see|hope(?: to)? (?:see|speak|talk|hear|welcome|meet)|look(?:ing)? forward|well|get better|you told|you said|wanted|was|were|had)\b[^,;]{0,60}$/;

/** Words that hold a date of a sort: only a day or an hour beside them makes them clear. */
const ROUGH = /^(?:in|over|within|at some|some)\b/;
const HOUR = /\b\d|\b(?:today|tomorrow|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

export default {
  about: "a time that is no time",
  source: "Hogreve, Bilstein & Mandl 2017 (a dated update holds; waiting without one costs)",
  severity: "warn",
  check: (draft) =>
    places(draft, VAGUE)
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
