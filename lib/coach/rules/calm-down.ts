import { leadOf, places } from "../../acts/places";
import type { Rule } from "../rule";

const CALM =
  /\b(?:(?:please |just |you need to |you have to |try to ){0,3}calm (?:down|yourself)|(?:(?:please|just|try to|you need to) ){1,3}(?:stay calm|remain calm|be calm|keep calm|relax|be reasonable|be polite|be respectful)|(?:(?:there's|there is|there was) (?:really |absolutely )?)?no (?:need|reason) to (?:be (?:so )?(?:rude|upset|angry|aggressive|annoyed|emotional|worried)|get (?:so )?(?:upset|angry|worked up|emotional|aggressive)|shout|yell|panic|raise your voice|use (?:that|this|such|bad|foul|strong)(?: (?:kind|sort) of)? (?:tone|language|words)|swear|insult)|let's (?:not (?:get|be) (?:so |too )?(?:emotional|angry|upset|dramatic|carried away)|(?:all )?(?:stay|keep|remain|be)(?: (?:this|it|things))? (?:calm|civil|polite|reasonable|friendly|respectful|factual))|(?:watch|mind|moderate|lower|change) your (?:tone|language|voice)|(?:ask|request|urge|invite|remind) you to (?:please )?(?:be (?:polite|patient|civil|respectful|reasonable)|remain|stay (?:polite|calm|civil)|keep (?:calm|it)|refrain)|refrain from|no need for (?:such|that|this|caps|capitals|insults|threats)|(?:such|that|this) (?:tone|language) (?:is|does|won't|will)|you(?:'re| are) (?:overreacting|being (?:unreasonable|difficult|rude|emotional|dramatic|impatient|aggressive))|don't (?:be (?:so )?(?:upset|angry|rude|emotional|dramatic)|get (?:so )?(?:upset|angry|worked up)|overreact|panic|shout|yell)|(?:please )?(?:be|have) (?:more |some |a little )?patien(?:t|ce) with us)\b/g;
/** "once demand has calmed" and "things calm down": nobody is told to. */
const THINGS =
  /\b(?:things|it|demand|traffic|storm|weather|situation|market|let (?:it|things)|waters?|sea|helps? \w{1,12}|to) $/;

export default {
  about: "telling them how to feel",
  source: "practice (names the feeling wrong, and denies it)",
  severity: "warn",
  check: (draft) =>
    places(draft, CALM)
      .filter(({ start, words }) => !/calm|relax/.test(words) || !THINGS.test(leadOf(draft, start)))
      .map(({ start, end }) => ({
        start,
        end,
        why: "Told to be calm, people get louder: name what happened and what it cost them.",
      })),
  examples: {
    flagged: [
      { draft: "Please calm down." },
      { draft: "There is no need to be rude." },
      { draft: "Just relax, the lamp is in the van." },
      { draft: "You are overreacting." },
    ],
    fine: [
      { draft: "The courier waits until things calm down at the harbour." },
      { draft: "So that you can relax on the day, the fitter comes at 8." },
      { draft: "You have every reason to be angry." },
    ],
  },
} satisfies Rule;
