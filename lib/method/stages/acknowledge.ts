/** Acknowledge, and apologise where it is due: the failure by its name, owned, with what it cost them. */
import { shared, stems } from "../../acts/content-words";
import { normalise } from "../../text";
import { FAILURE_WORDS } from "../failure-words";
import type { Said } from "../said";
import { type Facts, type StageRule, tellings, where } from "../stage";

const COST =
  /\b(?:you (?:have |had |'ve |were |are )?(?:been )?(?:wait(?:ed|ing)|had to|missed|lost|spent|chas(?:ed|ing)|without|left|stuck|kept|paid|stayed|told|explained|called|written|locked out)|cost you|left you|kept you|made you|put you|meant (?:that )?you|spoil|spoilt|ruin|stressful|frustrating|worrying|maddening|your (?:time|evening|morning|day|weekend|birthday|plans|trip|holiday|patience)|without (?:a|an|your|it))\b/;
const EARLIER =
  /\b(?:again|second time|third time|twice|already|earlier|before|last (?:time|week|month)|first (?:time|one|repair|replacement|delivery)|once more|another|repeated(?:ly)?|more than once|three times|each time|every time|still)\b/;

const due = ({ wronged, content }: Facts) => wronged && !content;

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
      essential: (facts) => due(facts) && (facts.reading.temperature > 0 || facts.again),
      find: ({ said }) => where(said, ({ acts }) => acts.has("takes_responsibility")),
      next: own,
      source:
        "Lewicki, Polin & Lount 2016; Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4)",
    },
    {
      id: "cost",
      text: (facts) => `Say what it cost them${costOf(facts) ? `: ${costOf(facts)}` : ""}`,
      applies: ({ wronged }) => wronged,
      // Where they named no cost, a reply that names one invents it.
      essential: (facts) =>
        due(facts) &&
        (facts.reading.temperature >= 2 || facts.reading.severity === 2) &&
        costOf(facts) !== undefined,
      find: (facts) =>
        where(
          facts.said,
          (sentence) =>
            COST.test(sentence.text) || namesEffort(sentence, facts) || feelsWith(sentence, facts),
        ),
      next: (facts) => ({
        what: `Say what it cost them: ${costOf(facts)}.`,
        why: "They told you; a reply that leaves it out sounds as if it did not count.",
      }),
      source: "Kenesei & Bali 2020, Service Business; Solomon, MAMA",
    },
    {
      id: "earlier-failure",
      text: () => "Name the earlier failure as well",
      applies: ({ again, wronged }) => wronged && again,
      essential: due,
      find: ({ said }) => where(said, ({ text }) => EARLIER.test(text)),
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
        where(said, ({ text }) =>
          /\b(?:thank|thanks|glad|happy to|good question|hello|hi|dear)\b/.test(text),
        ),
      source: "Solomon, MAMA: apologise where the customer feels that it is due",
    },
  ],
} satisfies StageRule;

/** The next thing where nobody has owned it: how often they told it counts, and what was said before. */
function own(facts: Facts) {
  const what = `Own ${facts.failure}, in your own name.`;
  if (facts.complaints.length < 2)
    return { what, why: "They are waiting to hear, plainly, that it was ours." };
  const owned = facts.everSaid.some(
    (sentence) => sentence.acts.has("takes_responsibility") || apologises(sentence),
  );
  const since = owned
    ? "and what was said so far did not settle it."
    : "no reply has said what went wrong or that it was ours.";
  return { what, why: `${tellings(facts)}${owned ? "," : ";"} ${since}` };
}

/** A real one: not "if you were affected". */
function apologises({ acts }: Said): boolean {
  return acts.has("apologises") && !acts.has("apology_conditional");
}

/** What they told of their own effort, in their words: "three calls". */
function namesEffort({ text }: Said, { reading }: Facts): boolean {
  return reading.effort.some((effort) => text.includes(normalise(effort.text)));
}

/** Their feeling, with what it was about. */
function feelsWith({ acts, text }: Said, { theirs }: Facts): boolean {
  return acts.has("validates_feelings") && shared(stems(text), theirs) > 0;
}

function names({ text: sentence, concrete }: Said, { reading, theirs }: Facts): boolean {
  if (concrete) return true;
  if (reading.failures.some((failure) => FAILURE_WORDS[failure].named.test(sentence))) return true;
  const thing = reading.thing && stems(reading.thing.text.toLowerCase());
  if (thing && shared(stems(sentence), thing) > 0) return true;
  return reading.failures.length === 0 && shared(stems(sentence), theirs) > 0;
}

function costOf({ reading }: Facts): string | undefined {
  const says = (id: string) => reading.signals.some((signal) => signal.id === id);
  if (says("event-missed")) return "the day that mattered";
  const effort = reading.effort[0]?.text.replace(/\s{1,200}/g, " ");
  if (effort) return `“${effort.slice(0, 60)}”`;
  if (says("already-said")) return "that they had to say it again";
  if (says("waiting-long") || reading.failures[0] === "delay_late") return "the wait";
  if (reading.failures[0] === "billing_refund") return "their money and the worry";
}
