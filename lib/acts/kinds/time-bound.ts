import type { Act } from "../act";
import { isSupposed } from "../clauses";
import { withoutLinks } from "../links";
import { inOrder, sentenceAt } from "../places";
import { statedTimes } from "../stated-time";
import commitsAction from "./commits-action";
import promisesFollowUp from "./promises-follow-up";

export default {
  about: "states by when the firm does what it says: a day, an hour, a number of days",
  find(message) {
    const text = withoutLinks(message);
    const deeds = [...commitsAction.find(message), ...promisesFollowUp.find(message)];
    return inOrder(
      statedTimes(text).filter(({ start }) => {
        if (isSupposed(text, start)) return false;
        const sentence = sentenceAt(text, start);
        return deeds.some((deed) => sentence.start <= deed.start && deed.start < sentence.end);
      }),
    );
  },
  examples: {
    yes: [
      "I'll call you by 4 pm.",
      "We're sending it today.",
      "Your refund will reach you within 5 working days.",
    ],
    no: ["I'll call you soon.", "The shop opens at 9 tomorrow.", "We will look into it as soon as possible."],
  },
} satisfies Act;
