/** Acknowledge, and apologise where it is due: the failure by its name, owned, with what it cost them. */
import { FAILURE_WORDS } from "../failure-words";
import { type Facts, type StageRule, tellings, where } from "../stage";
import { APOLOGY, NO_APOLOGY, shared, stems } from "../words";

const OWNED =
  /\bi (?:take|own|accept)\b|\b(?:is|was|are|were)(?: entirely| all| completely| plainly)? (?:my|our) (?:fault|mistake|error|doing)\b|\b(?:my|our) (?:mistake|fault|error)\b|\b(?:on (?:me|us)(?: to|\.|,|$)|i (?:let you down|got (?:this|it|that) wrong|made a mistake|should have|missed|own)|we (?:let you down|got (?:this|it|that) wrong|made a mistake|should have|failed|fell short|charged you|lost|sent you the wrong|dropped)|should (?:not|never) have happened|shouldn't have happened|take (?:full )?responsibility|i'm taking (?:it|this) on|mine to (?:fix|put right))\b/;
const COST =
  /\b(?:you (?:have |had |'ve |were |are )?(?:been )?(?:wait(?:ed|ing)|had to|missed|lost|spent|chas(?:ed|ing)|without|left|stuck|kept|paid|stayed|told|explained|called|written|locked out)|cost you|left you|kept you|made you|put you|meant (?:that )?you|spoil|spoilt|ruin|stressful|frustrating|worrying|maddening|your (?:time|evening|morning|day|weekend|birthday|plans|trip|holiday|patience)|without (?:a|an|your|it))\b/;
const EARLIER =
  /\b(?:again|second time|third time|twice|already|earlier|before|last (?:time|week|month)|first (?:time|one|repair|replacement|delivery)|once more|another|repeated(?:ly)?|more than once|three times|each time|every time|still)\b/;

const due = ({ wronged, reading }: Facts) => wronged && reading.outcome !== "resolved_or_thanks";

export default {
  id: "acknowledge",
  prompts: [
    {
      id: "apology-named",
      text: ({ failure }) => `One apology that names ${failure}`,
      applies: ({ wronged }) => wronged,
      essential: due,
      find: (facts) => where(facts.said, (sentence) => apologises(sentence) && names(sentence, facts)),
      next: own,
      source: "Solomon, MAMA; Marinova, Singh & Singh 2018, Journal of Marketing Research",
    },
    {
      id: "responsibility",
      text: () => "Own it as “I”, without a reason that takes it back",
      applies: ({ wronged }) => wronged,
      // A polite report needs an apology at most; a complaint, and a second failure, need an owner.
      essential: (facts) => due(facts) && (facts.reading.temperature > 0 || facts.reading.repeat),
      find: ({ said }) => where(said, (sentence) => OWNED.test(sentence)),
      next: own,
      source:
        "Lewicki, Polin & Lount 2016; Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4)",
    },
    {
      id: "cost",
      text: (facts) => `Say what it cost them: ${costOf(facts)}`,
      applies: ({ wronged }) => wronged,
      essential: (facts) => due(facts) && (facts.reading.temperature >= 2 || facts.reading.severity === 2),
      find: ({ said }) => where(said, (sentence) => COST.test(sentence)),
      next: (facts) => ({
        what: `Say what it cost them: ${costOf(facts)}.`,
        why: "They told you; a reply that leaves it out sounds as if it did not count.",
      }),
      source: "Kenesei & Bali 2020, Service Business; Solomon, MAMA",
    },
    {
      id: "earlier-failure",
      text: () => "Name the earlier failure as well",
      applies: ({ reading, wronged }) => wronged && reading.repeat,
      essential: due,
      find: ({ said }) => where(said, (sentence) => EARLIER.test(sentence)),
      next: () => ({
        what: "Name the earlier failure as well.",
        why: "It is not the first time, and they know it.",
      }),
      source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
    },
    {
      id: "meets-calm",
      text: () => "They are calm: a friendly opening will do, no apology needed",
      applies: ({ wronged }) => !wronged,
      essential: () => false,
      find: ({ said }) =>
        where(said, (sentence) =>
          /\b(?:thank|thanks|glad|happy to|good question|hello|hi|dear)\b/.test(sentence),
        ),
      source: "Solomon, MAMA: apologise where the customer feels that it is due",
    },
  ],
} satisfies StageRule;

/** The next thing where nobody has owned it: how often they told it counts, and what was said before. */
function own({ failure, told, everSaid }: Facts) {
  const what = `Own ${failure}, in your own name.`;
  if (told < 2) return { what, why: "They are waiting to hear, plainly, that it was ours." };
  const owned = everSaid.some(({ text }) => OWNED.test(text) || apologises(text));
  const since = owned
    ? "and what was said so far did not settle it."
    : "no reply has said what went wrong or that it was ours.";
  return { what, why: `${tellings(told)}${owned ? "," : ";"} ${since}` };
}

function apologises(sentence: string): boolean {
  return APOLOGY.test(sentence) && !NO_APOLOGY.test(sentence);
}

function names(sentence: string, { reading, written }: Facts): boolean {
  if (reading.failures.some((failure) => FAILURE_WORDS[failure].named.test(sentence))) return true;
  const thing = reading.thing && stems(reading.thing.text.toLowerCase());
  if (thing && shared(stems(sentence), thing) > 0) return true;
  return reading.failures.length === 0 && shared(stems(sentence), stems(written)) > 0;
}

function costOf({ reading }: Facts): string {
  const says = (id: string) => reading.signals.some((signal) => signal.id === id);
  if (says("event-missed")) return "the day that mattered";
  if (reading.effort.length || says("already-said")) return "their calls and messages";
  if (says("waiting-long") || reading.failures[0] === "delay_late") return "the wait";
  if (reading.failures[0] === "billing_refund") return "their money and the worry";
  return "time, trust or plans";
}
