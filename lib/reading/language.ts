/**
 * English or not, by the small words that every sentence needs. Too short to tell counts as English: most
 * of what is short is a number, a name or "ok".
 */

const set = (words: string) => new Set(words.split(" "));

const ENGLISH = set(
  "the and to is my i you it of for have not with this that your be has been are was but we they what when how can could would will do does did if from at or by please thanks thank hello hi order refund still just get got there their again never because why where who which about some any were had he she don't i'm it's i've can't no yes",
);
/** None of them is an English word as well. */
const OTHERS = set(
  "der und das ich nicht ist mit für auf dem den ein eine wir sie haben habe bitte warum noch meine mein keine seit wurde le les je est pas que et des une vous nous mon mes pour dans avec ne sur commande bonjour merci el los las por con para mi pero está muy gracias pedido hola una del che di il non per sono della ordine grazie buongiorno è het een niet ik van mijn voor maar zijn heb wat bestelling bedankt och jag att är inte det som på min har med hej tack og ikke jeg til não meu minha você com uma pedido obrigado estou nie się jest na moje zamówienie dzień dobry proszę ve bir bu için değil merhaba teşekkürler minun ei tilaus että nem hogy és az egy rendelés saya tidak dan yang untuk",
);
/** From how many words on a text without one English small word is not English. */
const TELLING = 9;
/** Characters that tell. */
const SAMPLE = 800;

/** `short`: too little to tell. */
export function languageOf(text: string): "en" | "other" | "short" {
  const sample = text.trimStart().slice(0, SAMPLE);
  // Anything but Latin letters: counted only where there are any.
  const foreign = sample.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (foreign >= 2 && foreign > sample.match(/\p{L}/gu)!.length / 2) return "other";
  const words =
    sample
      .toLowerCase()
      .replaceAll("\u2019", "'")
      .match(/[\p{L}']{1,40}/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length;
  if (others >= 2 && others > english) return "other";
  if (words.length >= TELLING && english === 0) return "other";
  return words.length < 4 ? "short" : "en";
}
