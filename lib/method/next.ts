/** The ONE next thing, and why. Special cases first, then the first open prompt of the stage at hand. */
import type { Next } from "../model";
import type { Progress } from "./progress";
import { type Facts, tellings } from "./stage";

type Words = Pick<Next, "what" | "why">;

export function nextOf(facts: Facts, progress: Progress[], focus: Progress): Next {
  return { stage: focus.rule.id, ...(special(facts, progress, focus) ?? ordinary(facts, focus)) };
}

function special(facts: Facts, progress: Progress[], focus: Progress): Words | undefined {
  const { reading, ticket } = facts;
  if (reading.language === "other")
    return {
      what: "Read this one yourself before you answer.",
      why: "It is not in English, and Amends judges only English.",
    };
  if (!ticket.messages.some(({ who }) => who === "customer"))
    return { what: "Nothing from the customer yet.", why: "The steps begin with their first message." };
  if (reading.outcome === "resolved_or_thanks") return satisfied(progress);
  if (reading.threats.includes("legal_regulator_threat"))
    return {
      what: reading.repeat
        ? "Bring in a lead, call rather than write, and argue no point of it."
        : "Bring in a lead before you answer, and argue no point of it.",
      why: "They speak of a lawyer, a regulator or their bank; from here on every word counts.",
    };
  if (focus.rule.id === "listen" || focus.rule.id === "acknowledge") return personFirst(facts, progress);
}

function satisfied(progress: Progress[]): Words {
  if (isDone(progress, "all-well"))
    return {
      what: "Close it, and note what caused it.",
      why: "They are content, and you have asked after it.",
    };
  return {
    what: "Confirm it, thank them, and set the day you will check in.",
    why: "They are content; a short word a few days later shows that you meant it.",
  };
}

/** Furious, or failed again: a person does more than another mail, and the first failure comes first. */
function personFirst({ reading, failure, told }: Facts, progress: Progress[]): Words | undefined {
  if (reading.repeat && !isDone(progress, "earlier-failure")) {
    if (told >= 3 || reading.temperature === 3)
      return {
        what: `Call them, or hand it to a lead, and name the earlier failure together with ${failure}.`,
        why:
          told >= 2
            ? `${tellings(told)}; another mail alone will not carry it.`
            : "It failed before, and they are furious; a voice does more than a mail.",
      };
    return {
      what: `Name the earlier failure first, then own ${failure}, and offer a call.`,
      why: "It is not the first time, and that weighs more than the failure itself.",
    };
  }
  if (reading.temperature === 3 && !isDone(progress, "responsibility"))
    return {
      what: `Offer a call today, and own ${failure} in your own name.`,
      why: "They are furious; someone they can talk to does more than a mail.",
    };
}

function ordinary(facts: Facts, focus: Progress): Words {
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

function isDone(progress: Progress[], prompt: string): boolean {
  return progress.some(({ prompts }) => prompts.some(({ id, done }) => id === prompt && done));
}
