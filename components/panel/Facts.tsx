import { lengthWords } from "@/lib/followups/words";
import type { Plan, Reading } from "@/lib/model";
import { isSet } from "./judged";
import { TRENDS } from "./words";

interface FactsProps {
  reading: Reading;
  /** How long ago they first complained, ms. */
  complaining: Plan["complaining"] | undefined;
  /** The form below says what was read: nothing here changes while the agent chooses there. */
  correcting: boolean;
}

/** "rising · not the first time · first complained 2 days ago"; what is not known is left out. */
export function Facts({ reading, complaining, correcting }: FactsProps) {
  const facts = [
    ...(correcting ? [] : readFacts(reading)),
    complaining !== undefined && `first complained ${lengthWords(complaining)} ago`,
  ].filter(Boolean);
  return facts.length > 0 && <p className="facts muted">{facts.join(" · ")}</p>;
}

/** What the words say of it; nothing where the agent has said otherwise. */
function readFacts({ language, unsure, course, trend, repeat, set }: Reading): (string | false)[] {
  if (isSet("temperature", set)) return [];
  if (language === "other") return ["Amends reads feelings in English only; the steps still hold"];
  if (unsure) return ["Nothing in their words says how they feel"];
  return [course.length > 1 && TRENDS[trend], repeat && !isSet("repeat", set) && "not the first time"];
}
