import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "shows a glad face or a thumbs up",
  weight: -0.5,
  pattern: anyOf("(?:😍|🥰|👏|👍|👌|❤|💜|💙|💚|🧡|💛|💕|🙌|🎉|💯|🤩|🥳|😘|💐|🥹|😊|☺|🫶|🏆|⭐|♥)"),
  besideFailure: false,
  unless: ["contradicted"],
  examples: {
    flagged: ["As good as ever 🥰", "👍👌"],
    fine: ["The bag is lost 🙏", "What time is it?"],
  },
  source: "Amends: praise written for development",
} satisfies SignalRule;
