/** Names that are called in the middle of a message: "Thanks, John", "You were right, Dana, …", "@ Anna". */
import type { AgentMessage } from "./message";
import { isOrdinary, TITLES } from "./name-words";
import type { Place } from "./places";

const NAME = "\\p{Lu}\\p{L}{1,20}(?:['\u2019-]\\p{L}{1,20})?";
const TITLED = `(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? )?${NAME}(?: (?:${NAME}|Jr))?`;
const AFTER = "(?=\\s{0,2}(?:[,.!?;:\u2026~^/()\u2013\u2014]|- |-\\p{L}|\\p{Extended_Pictographic}|$))";

const CALLS: Record<string, RegExp> = {
  "Thanks for waiting, John.": new RegExp(
    `(?<=[\\p{Ll}\\d)'\u2019%!] ?, )${TITLED}(?=\\s{0,2}(?:[.!?;:\u2026~^/\u2013\u2014]|- |\\p{Extended_Pictographic}|$))`,
    "gu",
  ),
  "You were right, Dana, the code": new RegExp(`(?<=\\p{Ll}, )${NAME}(?=, (?:\\p{Ll}|I\\b|I'))`, "gu"),
  "Sorry John,": new RegExp(
    `(?<=(?:^|[.!?:\u2026] )(?:Thanks|Thank you|Thx|Sorry|So sorry|Apologies|Sure|Sure thing|Of course|No worries|No worries at all|No problem|You're welcome|You\u2019re welcome|Welcome|Congrats|Congratulations|Yes|No|Ok|Okay|OK|Great|Perfect|Awesome|Absolutely|Cheers|Oh no|Ah no|Aww|Yikes|Noted|Got it|Well|Oh)(?: so much| very much| again| a lot)?,? )${NAME}${AFTER}`,
    "gu",
  ),
  "Hannah, we are": new RegExp(
    `(?<=^(?:@\\w{1,40} |[^\\p{L}@]){0,8})${NAME}(?=, (?:we|I|(?:we|I|you)['’](?:m|re|ve|ll|d)|thank|thanks|sorry|please|you|your|that|this|it|the|our|my|so|could|can|what|how|did|do|have|are|is|send|drop|pop|give|let|check|call|dm|try|go|there|unfortunately|apologies|just|as|if|when|for|not|no|yes|great|glad|happy|good|hope|We|Please|Thank|Thanks|You|Your|The|Our)\\b)`,
    "gu",
  ),
  "Sorry to hear this Mel.": new RegExp(
    `(?<= (?:this|that|it|you|us|here|there|again|now|today|soon|out|much|lot|well|know|troubles?|feedback|patience|weekend|day|journey|tweet|question|support|tag|update|info|mention|photo|words|message|problem|issue|order) )${NAME}(?=\\s?[!.?](?:\\s|$))`,
    "gu",
  ),
  "@ Anna": /(?<=(?:^|\s)@ )\p{L}{2,20}(?![\p{L}\d])/gu,
};

/** What closes a message before the agent's own name. */
const CLOSING =
  /(?:^|\s)(?:[Mm]any thanks|Thanks(?: again| in advance| so much)?|Thank you(?: again| in advance| so much)?|Thx|(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]armest|[Kk]indest) )?[Rr]egards|Best(?: wishes)?|Cheers|(?:[Yy]ours )?[Ss]incerely|Yours(?: \w{1,12})?|Love|Take care|Respectfully|Hope (?:this|that) helps)[,!.]? ?$/;

/** A capital alone makes no name of these: codes and shouted words. */
const CODE = /^\p{Lu}{2,4}$/u;

/** The names called, in order. The agent's own under a message is none. */
export function called(message: AgentMessage): Place[] {
  return message.sentences.flatMap((sentence, index) =>
    Object.values(CALLS).flatMap((pattern) =>
      Array.from(sentence.text.matchAll(pattern))
        .filter(({ 0: name }) => isCalled(name))
        .filter(({ index: at }) => !inList(sentence.text.slice(0, at)))
        .filter(({ index: at }) => !signs(message, sentence.text.slice(0, at), index))
        .map(({ 0: name, index: at }) => ({
          start: sentence.start + at,
          end: sentence.start + at + name.length,
          words: name.toLowerCase(),
        })),
    ),
  );
}

function isCalled(name: string): boolean {
  if (CODE.test(name) || /^\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}\p{L}*\p{Lu}/u.test(name)) return false;
  return name
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .split(/ |\. /)
    .every((word) => TITLES.has(word) || !isOrdinary(word) || word === "jr");
}

/** "Paris, London, Rome": one of several things with capitals, the first of which does not open the sentence. */
const inList = (lead: string): boolean => /[^.!?\s] \p{Lu}[\p{L}'\u2019-]{1,20}, $/u.test(lead);

/** "Thanks, John" opens a message to John, and closes one of John's. */
function signs({ sentences }: AgentMessage, lead: string, index: number): boolean {
  return index > 0 && index >= sentences.length - 2 && CLOSING.test(lead);
}
