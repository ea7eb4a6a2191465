/** The cases in which the next thing is not the next open prompt, by weight: the first that holds speaks. */
import { chose, declined, satisfied, theirTurn } from "./cases/answer";
import type { Case, Occasion, Words } from "./cases/case";
import { failedAgain, furious, leaving, legal, warnsOthers } from "./cases/heat";
import { notYet } from "./cases/not-yet";
import { waitedLong } from "./cases/wait";

const notEnglish: Case = ({ facts: { reading } }) =>
  reading.language === "other"
    ? {
        what: "Read this one yourself before you answer.",
        why: "It is not in English, and Amends judges only English.",
      }
    : undefined;

const nobodyYet: Case = ({ facts: { ticket } }) =>
  ticket.messages.some(({ who }) => who === "customer")
    ? undefined
    : { what: "Nothing from the customer yet.", why: "The steps begin with their first message." };

const CASES: Case[] = [
  notEnglish,
  nobodyYet,
  legal,
  notYet,
  chose,
  declined,
  satisfied,
  theirTurn,
  failedAgain,
  leaving,
  warnsOthers,
  furious,
  waitedLong,
];

export function specialCase(occasion: Occasion): Words | undefined {
  for (const one of CASES) {
    const words = one(occasion);
    if (words) return words;
  }
}
