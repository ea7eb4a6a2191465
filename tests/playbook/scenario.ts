/** A team's own scenario to practise on. */
import type { Scenario } from "../../lib/practice/scenario";

export default [
  {
    id: "brakes-failed",
    title: "The brakes failed on the hill",
    trains: "Fear comes before the refund",
    failure: "damaged_defective",
    customer: "Jonas Lindt",
    know: ["The pads were mounted the wrong way round.", "The workshop can fetch the bike today at 16:00."],
    needs: ["heard", "date"],
    opening: [2, "Your brakes failed on the hill and I went into the hedge. I am angry."],
    missing: { heard: [2, "I could have died, and you send me that?"], date: [1, "And when is that to be?"] },
    hurt: [3, "So it is my riding now? Unbelievable."],
    last: [2, "One more answer like this and I go elsewhere."],
    twist: [0, "Fine. And who checks the other bike?"],
    wants: "date",
    won: [0, "Thank you for fetching it so fast."],
    lost: [3, "I am done with you."],
    models: [
      "Jonas, that must have frightened you. We fetch it today at 16:00.",
      "I check it myself tomorrow at 9.",
    ],
  },
] satisfies Scenario[];
