/** The ONE next thing, and why. Special cases first, then the first open prompt of the stage at hand. */
import type { Next } from "../model";
import { specialCase } from "./cases";
import type { Occasion, Words } from "./cases/case";
import type { Facts } from "./stage";

export function nextOf(occasion: Occasion): Next {
  return { stage: occasion.focus.rule.id, ...(specialCase(occasion) ?? ordinary(occasion)) };
}

function ordinary({ facts, focus }: Occasion): Words {
  const left = focus.prompts.filter(({ essential, done }) => essential && !done);
  // Who is calm and asks is answered first.
  const asked = facts.reading.temperature === 0 && left.find(({ id }) => id === "answers-question");
  const open = asked || left[0];
  return focus.rule.prompts.find(({ id }) => id === open?.id)?.next?.(facts) ?? finished(facts);
}

/** Nothing essential is open. */
function finished({ said, wronged }: Facts): Words {
  if (said.some(({ message }) => message === "draft"))
    return {
      what: wronged ? "Send it, and set the reminder for what you promised." : "Send it.",
      why: "It says what it has to say.",
    };
  if (said.length)
    return {
      what: "Keep what was promised, then ask whether all is well.",
      why: "All is said; now the follow-up counts.",
    };
  return { what: "Answer in a few friendly words.", why: "They are calm, and nothing went wrong." };
}
