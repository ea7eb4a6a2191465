import { places } from "../../acts/places";
import type { Rule } from "../rule";

const DISOWNS =
  /\b(?:(?:(?:is|was)n't|(?:is|was|'s) not|are not|aren't|not) (?:actually |really |exactly )?(?:our|my|the company's) (?:fault|problem|responsibility|mistake|error|department|area|job|team|doing)|(?:we|i)(?:'re| are|'m| am) (?:not|in no way) (?:to blame|at fault|responsible|liable)|(?:we|i) (?:can't|cannot|can not|do not|don't) (?:be held|take|accept) (?:\w{1,12} )?(?:responsib(?:le|ility)|liab(?:le|ility)|the blame)|(?:you(?:'d| would|'ll| will)? (?:need|have) to|you should|please) (?:contact|ask|call|speak (?:to|with)|talk to|chase|check with) (?:the|your) (?:courier|carrier|manufacturer|seller|bank|airline|supplier|post office|vendor|merchant|retailer|landlord|provider|insurer|postman|driver)|(?:courier|carrier|manufacturer|seller|bank|airline|supplier|driver|warehouse|other team|vendor|developer)'s (?:fault|problem|mistake|responsibility|error)(?!,? (?:but|and)\b)|i (?:only|just) (?:work here|do\b|handle\b|deal with|look after|answer\b|take)|i'm (?:only|just) (?:the|a|an) \w{3,14}|(?:that's|that is|this is|it's|it is|would be) (?:something|a question|a matter|one|a thing) for (?:the |our |your )?\w{3,15}|(?:not|isn't|wasn't) (?:my|our) (?:call|decision|department|business)|(?:out of|not in) (?:my|our) hands|(?:is|'s) a matter for (?:the|your)|nothing to do with (?:it|this|that|me|us)|(?:made|done|run|sent|written|handled) by (?:another|a different|some other) (?:team|department|office|company)|i wasn't (?:here|there|working|on shift)|(?:handled|dealt with|managed|looked after) by (?:another|a different|some other|a separate) (?:team|department|company)|(?:has|have|had) nothing to do with (?:us|me|our)|(?:is|are|was) (?:not handled|handled|dealt with) by (?:another|a different|some other) (?:team|department)|you(?:'ll| will|'d)? (?:need|have) to (?:take (?:it|this|that) up|speak|talk|deal) with (?:the|your) \w{3,15})\b/g;

export default {
  about: "handing the problem back to them",
  source: "practice; the Disney service method (\u201cnot our fault, but our problem\u201d)",
  severity: "warn",
  check: (draft) =>
    places(draft, DISOWNS).map(({ start, end }) => ({
      start,
      end,
      why: "They are left alone with it: say to whom you take it, and when you come back.",
    })),
  examples: {
    flagged: [
      { draft: "It's not our fault that the lamp broke." },
      { draft: "Lamps aren't my department." },
      { draft: "We are not responsible for the courier." },
      { draft: "That is handled by another department." },
    ],
    fine: [
      { draft: "The courier lost it, and finding it is our job: I'll call them today." },
      { draft: "It was not your fault." },
      { draft: "I take this to the lamp department and come back to you by noon tomorrow." },
    ],
  },
} satisfies Rule;
