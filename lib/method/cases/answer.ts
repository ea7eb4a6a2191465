/** What their answer to us asks for: they chose, turned it down, are content, or have yet to answer. */
import { isDone, offersAnew } from "../progress";
import type { Case } from "./case";

export const chose: Case = ({ facts: { chosen }, progress }) => {
  if (!chosen) return undefined;
  if (!isDone(progress, "done"))
    return {
      what: `Do what they chose, “${chosen}”, and say that it is done.`,
      why: "They have chosen; now each further question costs what the choice has won.",
    };
  if (!isDone(progress, "dated-update"))
    return {
      what: "Say when it is with them, and when they hear from you next.",
      why: "It is done; with a day they need not ask.",
    };
};

export const declined: Case = ({ facts }) =>
  facts.declined && !offersAnew(facts)
    ? {
        what: `Take up what they say to the offer: “${facts.declined}”. Meet it, or name what comes closest.`,
        why: "Their minds are not met yet; the same offer in other words would not be heard.",
      }
    : undefined;

export const satisfied: Case = ({ facts: { content }, progress }) => {
  if (!content) return undefined;
  if (isDone(progress, "all-well"))
    return {
      what: "Close it, and note what caused it.",
      why: "They are content, and you have asked after it.",
    };
  return {
    what: "Confirm it, thank them, and set the day you will check in.",
    why: "They are content; a short word a few days later shows that you meant it.",
  };
};

/** We asked, and they have not answered yet. */
export const theirTurn: Case = ({ facts: { ticket, everSaid, said, reading } }) => {
  const last = ticket.messages.findLast(({ who }) => who === "customer" || who === "agent");
  if (last?.who !== "agent" || said.some(({ message }) => message === "draft")) return undefined;
  const asked = everSaid.some(({ message, text, acts }) => {
    const open = acts.has("asks_clarifying") || (acts.has("offers_remedy_or_options") && text.endsWith("?"));
    return message === last.id && open;
  });
  if (!asked || reading.unsure) return undefined;
  return {
    what: "Wait for their answer, and set a day to come back to it.",
    why: "You asked them something; a reminder keeps it from going quiet.",
  };
};
