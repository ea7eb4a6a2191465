import type { Act } from "../act";
import { isAsked, isSupposed } from "../clauses";
import type { AgentMessage } from "../message";
import { leadOf, type Place } from "../places";
import { placesOf } from "../ways";
import { OWNED } from "../words/responsibility";

/** "tell us what we got wrong", "I hope we didn't", "the courier said": not admitted. */
const NOT_ADMITTED =
  /\b(?:hope|let (?:us|me) know|tell (?:us|me)|(?<!\boh )no|(?:you|they) say|says|said|claim(?:s|ed)?|that you|feel|felt|think|make sure|ensure|prevent|so that|not|\w{2,6}n't|never)(?: \w{1,12}){0,3} $|\b(?:what|where|how|why) $/;

export default {
  about: "admits that the firm, or the agent, fell short",
  find: (message) => placesOf(message, OWNED).filter((place) => isAdmitted(message, place)),
  examples: {
    yes: [
      "This was our mistake.",
      "You should not have had to call twice.",
      "We charged you twice.",
      "This is not the experience we want you to have.",
      "We dropped the ball, and that's on us.",
    ],
    no: [
      "It was the courier's mistake.",
      "I will check it.",
      "That should not take more than five minutes.",
      "The decision is up to you.",
      "If we have let you down, tell us where.",
    ],
  },
} satisfies Act;

function isAdmitted(message: AgentMessage, { start }: Place): boolean {
  return (
    !isAsked(message, start) && !isSupposed(message, start) && !NOT_ADMITTED.test(leadOf(message, start))
  );
}
