import apologises from "../../acts/kinds/apologises";
import type { Rule } from "../rule";

export default {
  about: "a second sorry in one reply",
  source: "Marinova, Singh & Singh 2018 (a long apology loses satisfaction)",
  severity: "note",
  check: (draft) =>
    apologises
      .find(draft)
      .slice(1)
      .map(({ start, end }) => ({
        start,
        end,
        why: "You have said it once, and once is stronger: use the room for what you will do.",
      })),
  examples: {
    flagged: [
      { draft: "I'm sorry we lost your parcel. Again, I'm sorry that you had to wait three weeks." },
      {
        draft:
          "We sent you the wrong lamp, and I apologise. The right one left us this morning. Sorry again!",
      },
    ],
    fine: [
      { draft: "I'm sorry we lost your parcel. I've refunded you this morning." },
      { draft: "I'm sorry we lost your parcel, and there is no need to apologise for your tone." },
    ],
  },
} satisfies Rule;
