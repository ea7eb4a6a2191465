/** What agents' sentences are recognised by. All bounded, all on normalised text. */

/** Someone takes it on: "I will", "we have", "our team will". */
export const TAKES_ON =
  /\b(?:i|we|my (?:colleague|lead|manager)|our (?:\w{3,14} )?(?:team|warehouse|courier|technician|engineer|lead)|the (?:courier|technician|engineer|team|warehouse)|[a-z]{3,14})(?:'ll| will| shall| am going to|'m going to| are going to|'re going to)\b/;

/** A time that one can look at a clock or a calendar for. "Soon" is none. */
export const TIME =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:by|on|before|until|this|next|for) (?:the )?(?:end of (?:the|this) (?:day|week)|noon|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:within|in|after|next|the next) (?:the next )?(?:an?|one|two|three|four|five|six|seven|ten|\d{1,3}|the)(?: ?(?:-|to|or) ?\d{1,3})? (?:working |business )?(?:minutes?|hours?|days?|weeks?)|\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)|noon|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d|24 hours|48 hours)\b/;

export const APOLOGY = /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret that)\b/;
/** Sorry as a form of words, not for what happened. */
export const NO_APOLOGY =
  /\b(?:sorry to (?:inform|say|tell|ask)|no need to apologi|sorry (?:if|that) you (?:feel|felt|think))\b/;

/** Words too common to show that one has listened. */
const COMMON = new Set(
  "about after again also another been before being both came could does done down even every from gets give going good have having hear hello here into just know later like made make many more most much need never only order other over please really same said says should since some still such take tell than thank thanks that their them then there these they thing think this those time told very want week were what when where which while will with without would your yours able back because can't didn't don't hasn't haven't isn't it's i'm i've won't yet you've best kind regards dear issue problem customer help support team something anything nothing everything today morning".split(
    " ",
  ),
);

/** The words that carry meaning, with their endings off: "charged" and "charge" are one. */
export function stems(text: string): Set<string> {
  const words = text.match(/[a-z][a-z'-]{3,30}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

function stem(word: string): string {
  return word
    .replace(/'s$/, "")
    .replace(/(?:ation|ing|ed|es|er|en|s|e|d)$/, "")
    .slice(0, 7);
}

export function shared(one: Set<string>, other: Set<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}
