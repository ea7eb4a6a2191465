import type { Act } from "../act";
import { isAsked } from "../clauses";
import type { AgentMessage } from "../message";
import { leadOf, type Place, restOf } from "../places";
import { placesOf } from "../ways";
import { FELT } from "../words/feelings";

/** "so that we understand your concern", "please share your concerns", "don't worry". */
const NOT_MEANT =
  /\b(?:so that|so (?:that )?(?:we|i) (?:can|may|could)|to (?:better )?|help us(?: to)?|in order to|able to|like to|love to|want to|need to|let us|allow us to|not|don't|do not|no|no need to be|without|never|if you(?:'re| are)?|hope(?: that)? (?:you|this)?|any other|we(?:'re| are|'ve been)(?: \w{1,10}ly| also| so| very)?|i(?:'m| am)(?: \w{1,10}ly| also| so| very)?|share|when you)(?: not| you)? ?$/;
/** A feeling word after which the app or the firm is meant. */
const OURS = /^ (?:with me for|about our new|to (?:show|announce|share))\b/;

export default {
  about: "names the customer's feeling or what it did to them, or says that it is understood",
  find: (message) => placesOf(message, FELT).filter((place) => isMeant(message, place)),
  examples: {
    yes: [
      "I understand how frustrating this is.",
      "You have every reason to be upset.",
      "We understand your concern.",
      "Nobody likes to wait.",
      "I'm sorry for the stress that this caused you.",
    ],
    no: [
      "Your order is on its way.",
      "I understand that you want to delete your account.",
      "Please share the details so that we can understand your concern.",
      "We take your concerns seriously.",
      "Don't worry, your data is safe.",
    ],
  },
} satisfies Act;

function isMeant(message: AgentMessage, { start, end }: Place): boolean {
  return (
    !isAsked(message, start) && !NOT_MEANT.test(leadOf(message, start)) && !OURS.test(restOf(message, end))
  );
}
