/** Whether a sentence of ours answers a question of theirs. Both normalised. */
import { shared, stems } from "./content-words";

/** How each kind of question is recognised, and what a sentence that answers it has. */
const KINDS: { asks: RegExp; answered: RegExp }[] = [
  {
    asks: /\b(?:when|how (?:long|soon|quickly|many (?:days|weeks|hours))|by what|what (?:day|date|time)|still (?:coming|on time)|any (?:update|news))\b/,
    answered:
      /\b\d|day\b|tomorrow|tonight|noon|\bweeks?\b|(?:in|by) (?:january|february|march|april|may|june|july|august|september|october|november|december)/,
  },
  {
    asks: /\b(?:why|how come|what (?:happened|went wrong|is going on|'s going on|caused)|what's going on|the reason)\b/,
    answered:
      /\b(?:because|reason|cause[ds]?|due to|as a result|which is why|that's why|since|so that|our (?:mistake|error|fault|doing)|what happened|was|were|had|didn't|did not|failed|forgot|broke)\b/,
  },
  {
    asks: /\b(?:how (?:can|do|does|to|would|should|could)|where (?:can|do|does|is|are)|which|what (?:is|are|do|does|would|should|can|'s)|who)\b/,
    answered:
      /\b(?:open|choose|press|click|tap|select|sign in|go to|under|settings|here(?:'s| is| are)|below|attached|the (?:link|form|page|number|address)|yours? is|it's in|it is in)\b/,
  },
  {
    asks: /\b(?:how much|what (?:is the price|does it cost)|the (?:price|cost|fee))\b/,
    answered: /[$€£¥]|\b\d|\bfree\b|no charge|at no cost/,
  },
  {
    asks: /\b(?:can|could|will|would) (?:you|someone|somebody)\b|\bis it possible|\bwhat can (?:be done|you do)|\bplease\b/,
    answered:
      /\b(?:i|we)(?:'ll| will|'ve| have|'d| can| could|'m|'re)\b|\byou can\b|\bwould you (?:rather|prefer|like)|\b(?:refund|replacement|new one)/,
  },
];
/** A yes or a no. */
const PLAIN =
  /^(?:yes|yeah|yep|no\b|sure|of course|certainly|absolutely|indeed|that's right|you're right|correct|exactly|it (?:does|is|will|can|isn't|doesn't|won't)|there (?:is|are|isn't)|(?:i|we|you) (?:can|can't|do|don't))\b|\b(?:yes|no),|^(?:we|i|it|they|he|she|you|that) (?:are|am|do|is|does|can|will|have|has|did|was)(?:n't| not)?[,.!]/;
const YES_OR_NO =
  /(?:^|[,.;:!?-] |\b(?:and|but|so|or) )(?:can|could|do|does|did|is|are|was|were|will|would|has|have|had|may|should|am|any)\b/;

/**
 * @param asked the question
 * @param written all that they wrote: for "Where is it?", which holds no word to look for
 */
export function answering(asked: string, written: string): (sentence: string) => boolean {
  const own = stems(asked);
  const words = own.size ? own : stems(written);
  const kinds = KINDS.filter(({ asks }) => asks.test(asked));
  const yesOrNo = YES_OR_NO.test(asked);
  return (sentence) => {
    if (kinds.some(({ answered }) => answered.test(sentence))) return true;
    if (sentence.endsWith("?")) return false;
    return shared(stems(sentence), words) > 0 || (yesOrNo && PLAIN.test(sentence));
  };
}
