import { leadOf, places, sentenceAt } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const VAGUE =
  /\b(?:as soon as (?:possible|we can|i can)|as quickly as (?:possible|we can|i can)|asap|(?:very |pretty |quite )?soon|(?:very )?shortly|in due (?:course|time)|at the earliest(?: possible time| opportunity| convenience)?|in the near future|in a timely manner|in no time)\b/g;
/** "soon after", "shortly before 3", "sooner", "as soon as the courier scans it". */
const NOT_VAGUE = /^(?:er\b|est\b| (?:as|after|before|enough|afterwards)\b)/;
/** Of the past, of the customer, or a farewell: no promise of ours. */
const ELSEWHERE =
  /\b(?:please|could you|can you|would you|if you|when you|once you|so you can|how|too|as|speak|talk|see|hope|look(?:ing)? forward|well|get better|you told|you said|wanted|was|were|had)\b[^,;]{0,60}$/;

export default {
  about: "a time that is no time",
  source: "Hogreve, Bilstein & Mandl 2017 (a dated update holds; waiting without one costs)",
  severity: "warn",
  check: (draft) =>
    places(draft, VAGUE)
      .filter((place) => !NOT_VAGUE.test(draft.plain.slice(place.end, place.end + 12)))
      .filter(({ start }) => !ELSEWHERE.test(leadOf(draft, start)))
      .filter(({ start }) => !isDated(draft, start))
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
