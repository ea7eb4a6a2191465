/** Send what should have come, or refund that part. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-wrong-item.what-should-have-come",
    stage: "agree",
    text: "I can send what should have come by {when}, or refund that part. Which do you want?",
    fits: { failures: ["wrong_or_missing_item"] },
    why: "two options with one date",
    source: "Marinova et al. 2018",
  },
] satisfies Phrase[];
