/** The words of a text that carry meaning, so that two texts can be compared. */

/** Words too common to show that two texts speak of one matter. */
const COMMON = new Set(
  "about after again also another been before being both came could does done down even every from gets give going good have having hear hello here into just know later like made make many more most much need never only order other over please really same said says should since some still such take tell than thank thanks that their them then there these they thing think this those time told very want week were what when where which while will with without would your yours able back because can't didn't don't hasn't haven't isn't it's i'm i've won't yet you've best kind regards dear issue problem customer help support team something anything nothing everything today morning".split(
    " ",
  ),
);

/** Those words with their endings off: "charged" and "charge" are one. @param text normalised */
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

/** How many of the words are in both. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}
