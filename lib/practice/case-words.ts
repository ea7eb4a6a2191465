/** Whether a reply is about this customer's case: it takes up what they told, or what only this case holds. */
import { stems } from "../acts/content-words";
import { normalise } from "../text";

/** Words of every other complaint: a line that fits them all names nothing. */
const ANYBODYS = stems(
  "order orders ordered delivery delivered deliver parcel package product products item items service account refund refunded refunds money payment payments paid price card credit replacement replace replaced return returned cost costs charge charged delay delayed late wait waiting waited wrong broken missing error mistake booking booked cancel cancelled complaint complaints experience trouble frustrating frustrated frustration upset upsetting worried worry angry happened happen long look looking checking check send sent reply replies answer answers answered write wrote written call called contact email emails message messages phone number details people person manager company business hours hour days week weeks month months monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow tomorrow's yesterday night afternoon evening receive received receipt cannot able unable matter situation case whole full fully free soon right wrong sorry apology apologise apologies offer offered choose prefer whichever promise promised arrange arranged update updates work working works shop store website really truly every never always first second third time times twice once again nobody someone anyone sure understand feel feeling instead great good best little much enough clear plain part hand hands name named stand stands reason cause find found keep kept know known leave left start started stop stopped show shown turn turned live lived change changed thing things place placed letter hello",
);

/** Stems, and numbers of two digits or more: "4711", "£38.50". */
export function words(text: string): Set<string> {
  const plain = normalise(text);
  return new Set([...stems(plain), ...(plain.match(/\d[\d.,:]{0,10}\d/g) ?? [])]);
}

/** Those of them that not every complaint has. */
export const tokens = (text: string): Set<string> =>
  new Set([...words(text)].filter((word) => !ANYBODYS.has(word)));

/** @returns what finds the places of the case's own words in a text, each word once */
export function caseWords(texts: string[], name: string) {
  const own = tokens(texts.join("\n"));
  for (const part of tokens(name)) own.delete(part);
  return (text: string): { start: number; end: number }[] => {
    const seen = new Set<string>();
    return [...normalise(text).matchAll(/\d[\d.,:]{0,10}\d|[a-z][a-z'-]{3,30}/g)].flatMap(
      ({ 0: word, index }) => {
        const [token] = tokens(word);
        if (!token || !own.has(token) || seen.has(token)) return [];
        seen.add(token);
        return [{ start: index, end: index + word.length }];
      },
    );
  };
}

/** Whether a word, or its number, is one of them. */
export const shares = (word: string, among: ReadonlySet<string>): boolean =>
  [...tokens(word)].some((token) => among.has(token));
